/** How many drafts the server gives at a time; where as many come, there may be more. */
export const draftsAtATime = 200;
