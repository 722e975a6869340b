/** What was typed offline is kept under this. */
export const learntKey = (evaluationId: string): string => `together:learnt:${evaluationId}`;
