import type { LogQuestionLineKind, Relation, UnitRole } from '@samplan/shared/contracts';
import { mayRead, mayWrite, type Part, partIn, type QuestionFacts } from './part';

const question: QuestionFacts = { askedBy: 'aud', viewerId: 'per', goesTo: 'coordinator', viewerAsked: false };
const reader = (personId: string, relations: Relation[] = [], unitRoles: UnitRole[] = []) => ({
  personId,
  relations,
  unitRoles,
});

it.each([
  ['whoever asked', question, reader('aud', ['owner']), 'asker'],
  ['a guardian who asked', { ...question, askedBy: 'eli' }, reader('eli', ['guardian']), 'asker'],
  ['a guardian who asked and whose mandate has ended', { ...question, askedBy: 'eli' }, reader('eli'), null],
  ['the person when a guardian asked', { ...question, askedBy: 'eli' }, reader('aud', ['owner']), 'person'],
  ['another guardian', question, reader('eli', ['guardian']), null],
  ['the coordinator', question, reader('kari', ['coordinator']), 'handler'],
  ['a coordinator of nothing here', question, reader('kari'), null],
  ['a member', question, reader('ida', ['member']), null],
  ['the coordinating unit, when the coordinator answers', question, reader('tor', [], ['coordinating']), null],
  [
    'the coordinating unit, when it is to answer',
    { ...question, goesTo: 'coordinating_unit' as const },
    reader('tor', [], ['coordinating']),
    'handler',
  ],
  [
    'the coordinator, when the coordinating unit is to answer',
    { ...question, goesTo: 'coordinating_unit' as const },
    reader('kari', ['coordinator']),
    null,
  ],
  ['who looked, not asked', question, reader('per', ['member']), null],
  ['who looked, asked', { ...question, viewerAsked: true }, reader('per', ['member']), 'viewer'],
  ['who looked and coordinates', question, reader('per', ['coordinator']), null],
  [
    'who looked and works in the coordinating unit',
    { ...question, goesTo: 'coordinating_unit' as const },
    reader('per', [], ['coordinating']),
    null,
  ],
] as const)('to a question, %s is', (_, facts, who, part) => expect(partIn(facts, who)).toBe(part));

it.each<[Part, LogQuestionLineKind[], LogQuestionLineKind[]]>([
  ['asker', ['question'], ['question', 'answer', 'to_viewer', 'from_viewer']],
  ['person', [], ['question', 'answer', 'to_viewer', 'from_viewer']],
  ['handler', ['answer', 'to_viewer'], ['question', 'answer', 'to_viewer', 'from_viewer']],
  ['viewer', ['from_viewer'], ['to_viewer', 'from_viewer']],
])('%s writes and reads their own', (part, writes, reads) => {
  const kinds: LogQuestionLineKind[] = ['question', 'answer', 'to_viewer', 'from_viewer'];
  expect(kinds.filter((kind) => mayWrite(part, kind))).toEqual(writes);
  expect(kinds.filter((kind) => mayRead(part, kind))).toEqual(reads);
});
