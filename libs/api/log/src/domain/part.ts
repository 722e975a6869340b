import type { LogQuestionLineKind, LogQuestionRoute, Relation, UnitRole } from '@samplan/shared/contracts';

/** What somebody is to a question: who asked, the person it is about, who answers, or who looked. */
export type Part = 'asker' | 'person' | 'handler' | 'viewer';

export interface QuestionFacts {
  /** Null where the reader is not told. */
  askedBy: string | null;
  viewerId: string;
  goesTo: LogQuestionRoute;
  viewerAsked: boolean;
}

export interface ReaderFacts {
  personId: string;
  /** How the reader stands to the collaboration now. */
  relations: readonly Relation[];
  unitRoles: readonly UnitRole[];
}

/** Null is nobody: to them the question does not exist. The one who looked never answers for themselves. */
export function partIn(question: QuestionFacts, reader: ReaderFacts): Part | null {
  const { personId, relations, unitRoles } = reader;
  if (question.viewerId === personId) return question.viewerAsked ? 'viewer' : null;
  if (question.askedBy === personId) {
    return relations.some((relation) => ['owner', 'guardian', 'parent'].includes(relation)) ? 'asker' : null;
  }
  if (relations.includes('owner')) return 'person';
  const handles =
    question.goesTo === 'coordinator' ? relations.includes('coordinator') : unitRoles.includes('coordinating');
  return handles ? 'handler' : null;
}

const writes: Record<Part, readonly LogQuestionLineKind[]> = {
  asker: ['question'],
  person: [],
  handler: ['answer', 'to_viewer'],
  viewer: ['from_viewer'],
};

export const mayWrite = (part: Part, kind: LogQuestionLineKind): boolean => writes[part].includes(kind);

/** The one who looked sees what they are asked and have said, never the words of the person. */
export const mayRead = (part: Part, kind: LogQuestionLineKind): boolean =>
  part !== 'viewer' || kind === 'to_viewer' || kind === 'from_viewer';
