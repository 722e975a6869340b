export const charterParts = ['purpose', 'sharedGoal', 'waysOfWorking', 'decidesItself'] as const;
export type CharterPart = (typeof charterParts)[number];
