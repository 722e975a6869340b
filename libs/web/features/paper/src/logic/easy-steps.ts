import { type PaperPageQuery, readFragment } from '@samplan/web/data';
import { PaperHelper, PaperMeasure } from '../graphql/paper-page';

type Collaboration = PaperPageQuery['collaboration'];

export interface EasyHelper {
  id: string;
  name: string;
  helpsWith: string | null;
  phone: string | null;
}

export interface EasyMeasure {
  id: string;
  title: string;
  who: string | null;
  deadline: string | null;
  done: boolean;
}

/** One thing at a time, in the order one would tell it. */
export type EasyStep =
  | { kind: 'words'; text: string }
  | { kind: 'goal'; id: string; title: string; own: boolean; measures: EasyMeasure[] }
  | { kind: 'more'; measures: EasyMeasure[] }
  | { kind: 'helpers'; helpers: EasyHelper[] }
  | { kind: 'meeting'; startsAt: string }
  | { kind: 'ask'; name: string; phone: string | null };

const stopped = 'STOPPED';

/** What is stopped, set aside or only thought of does not need to be understood today. */
export function easySteps({ plan, team, nextMeeting }: Collaboration): EasyStep[] {
  const helpers = helpersOf(readFragment(PaperHelper, team));
  const lead = readFragment(PaperHelper, team).find(({ level, deputyFor }) => level === 'COORDINATE' && !deputyFor);
  const goals = (plan?.goals ?? []).filter(({ state }) => state === 'OPEN');
  const more = measuresOf(readFragment(PaperMeasure, plan?.otherMeasures ?? []));
  return [
    ...(plan?.whatMatters ? [{ kind: 'words', text: plan.whatMatters.text } as const] : []),
    ...goals.map(({ id, title, voice, measures }) => ({
      kind: 'goal' as const,
      id,
      title,
      own: voice === 'USER',
      measures: measuresOf(readFragment(PaperMeasure, measures)),
    })),
    ...(more.length > 0 ? [{ kind: 'more', measures: more } as const] : []),
    ...(helpers.length > 0 ? [{ kind: 'helpers', helpers } as const] : []),
    ...(nextMeeting ? [{ kind: 'meeting', startsAt: nextMeeting.startsAt } as const] : []),
    ...(lead ? [{ kind: 'ask', name: lead.person.name, phone: lead.phone ?? null } as const] : []),
  ];
}

function measuresOf(
  measures: readonly {
    id: string;
    title: string;
    status: string;
    deadline?: string | null;
    accountable?: { name: string } | null;
  }[],
): EasyMeasure[] {
  return measures
    .filter(({ status }) => status !== stopped && status !== 'PROPOSED')
    .map(({ id, title, status, deadline, accountable }) => ({
      id,
      title,
      who: accountable?.name ?? null,
      deadline: deadline ?? null,
      done: status === 'DONE',
    }));
}

function helpersOf(
  team: readonly { person: { id: string; name: string }; helpsWith?: string | null; phone?: string | null }[],
): EasyHelper[] {
  const helpers = new Map<string, EasyHelper>();
  for (const { person, helpsWith, phone } of team) {
    const known = helpers.get(person.id);
    if (known) known.helpsWith ??= helpsWith ?? null;
    else helpers.set(person.id, { ...person, helpsWith: helpsWith ?? null, phone: phone ?? null });
  }
  return [...helpers.values()];
}
