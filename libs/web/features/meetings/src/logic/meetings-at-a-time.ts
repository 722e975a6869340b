/** Few on a start page, where other things wait below; more for whoever asks for more. */
export const meetingsAtATime = { first: 5, then: 20 } as const;
