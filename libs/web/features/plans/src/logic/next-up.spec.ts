import { nextUp } from './next-up';

const measure = (
  id: string,
  deadline: string,
  userAnswer: 'YES' | 'NOT_ASKED' = 'YES',
  status: 'AGREED' | 'DONE' = 'AGREED',
) => ({
  id,
  deadline,
  userAnswer,
  status,
});

it('shows what waits for an answer first, then what is nearest, and says how many more there are', () => {
  const { shown, more } = nextUp(
    [
      measure('far', '2026-09-01'),
      measure('near', '2026-03-01'),
      measure('asked', '2026-12-01', 'NOT_ASKED'),
      measure('over', '2026-01-01', 'NOT_ASKED', 'DONE'),
    ],
    2,
  );
  expect(shown.map(({ id }) => id)).toEqual(['asked', 'near']);
  expect(more).toBe(1);
});
