import type { HandOverPreviewQuery as Preview } from '@samplan/web/data';

export type HandOverPlace = Preview['handOverPreview']['nodes'][number];

/** Everything chosen and written so far; nothing of it is sent before the last step. */
export interface Draft {
  successorId: string;
  onDate: string;
  planIds: string[];
  movesRole: boolean;
  stays: boolean;
  movesMeasures: boolean;
  movesMeetings: boolean;
  movesQuestions: boolean;
  opensThreads: boolean;
  tellsTeam: boolean;
  /** By plan; a plan that is not here has the facts it was filled in with. */
  summaries: Record<string, string>;
  goesOn: Record<string, boolean>;
}

export const emptyDraft: Draft = {
  successorId: '',
  onDate: '',
  planIds: [],
  movesRole: true,
  stays: false,
  movesMeasures: true,
  movesMeetings: true,
  movesQuestions: true,
  opensThreads: false,
  tellsTeam: false,
  summaries: {},
  goesOn: {},
};

export type DraftChange = (change: Partial<Draft>) => void;

/** Facts the next one begins with. Titles are left out where the next one may not see all of it. */
export function factsOf(
  place: HandOverPlace,
  draft: Draft,
  words: {
    measures: (list: string) => string;
    meetings: (list: string) => string;
    questions: (count: number) => string;
  },
): string {
  const open = place.cover === 'ALL';
  const list = (titles: readonly string[]): string => (open ? titles.join(', ') : String(titles.length));
  return [
    draft.movesMeasures && place.measures.length > 0
      ? words.measures(list(place.measures.map(({ title }) => title)))
      : null,
    draft.movesMeetings && place.meetings.length > 0
      ? words.meetings(list(place.meetings.map(({ title }) => title)))
      : null,
    draft.movesQuestions && place.unanswered > 0 ? words.questions(place.unanswered) : null,
  ]
    .filter(Boolean)
    .join('\n');
}
