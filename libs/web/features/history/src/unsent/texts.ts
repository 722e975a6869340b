/** Texts a person wrote, out of what was to be sent; ids and choices say nothing to anybody. */
export const texts: readonly string[] = [
  ...['text', 'title', 'details', 'how', 'extent', 'earlyWarning', 'steps', 'whoDoes', 'whoToCall', 'name', 'does'],
  ...['reason', 'learnt', 'ownWords', 'guardianNote', 'wish', 'keptWhere', 'purpose', 'intensity', 'what', 'howOften'],
  ...['resources', 'ownContribution', 'kinContribution', 'neededCooperation'],
  ...['who', 'muchLess', 'less', 'asHoped', 'more', 'muchMore'],
];
