import { emptyDraft, factsOf, type HandOverPlace } from './draft';

const words = {
  measures: (list: string) => `M ${list}`,
  meetings: (list: string) => `T ${list}`,
  questions: (count: number) => `Q ${count}`,
};
const place = {
  collaborationId: 'aud',
  cover: 'ALL',
  unanswered: 2,
  measures: [
    { id: '1', title: 'Gangtrening' },
    { id: '2', title: 'Rekkverk' },
  ],
  meetings: [{ id: '3', title: 'Teammøte', startsAt: '2026-03-01T10:00:00Z' }],
} as unknown as HandOverPlace;

it('fills in what goes along, a line each', () => {
  expect(factsOf(place, emptyDraft, words)).toBe('M Gangtrening, Rekkverk\nT Teammøte\nQ 2');
});

it('leaves out what does not go along', () => {
  const draft = { ...emptyDraft, movesMeasures: false, movesQuestions: false };
  expect(factsOf(place, draft, words)).toBe('T Teammøte');
});

it('names nothing the next one may not see', () => {
  expect(factsOf({ ...place, cover: 'PART' }, emptyDraft, words)).toBe('M 2\nT 1\nQ 2');
});
