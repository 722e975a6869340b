import { type PaperPageQuery, readFragment } from '@samplan/web/data';
import { PaperHelper, PaperMeasure } from '../graphql/paper-page';

type Collaboration = PaperPageQuery['collaboration'];

export interface EasyHelper {
  id: string;
  name: string;
  helpsWith: string | null;
  phone: string | null;
}

interface EasyMeasure {
  id: string;
  title: string;
  who: string | null;
  deadline: string | null;
  done: boolean;
}

/** What is to be done and what has just been done; what was done before that is only a number. */
export interface EasyMeasures {
  measures: EasyMeasure[];
  doneBefore: number;
}

/** One thing at a time, in the order one would tell it. */
export type EasyStep =
  | { kind: 'paused' }
  | { kind: 'words'; text: string }
  | { kind: 'goal'; id: string; title: string; own: boolean; does: EasyMeasures }
  | { kind: 'more'; does: EasyMeasures }
  | { kind: 'crisis'; sign: string; steps: string; whoDoes: string | null; whoToCall: string | null }
  | { kind: 'helpers'; helpers: EasyHelper[] }
  | { kind: 'meeting'; startsAt: string }
  | { kind: 'ask'; name: string; phone: string | null };

const stopped = 'STOPPED';
/** Three months. */
const recently = 92 * 24 * 3_600_000;

/** What is stopped, set aside or only thought of does not need to be understood today. */
export function easySteps({ plan, team, crisisSteps, nextMeeting }: Collaboration, now: number): EasyStep[] {
  const helpers = helpersOf(readFragment(PaperHelper, team));
  const lead = readFragment(PaperHelper, team).find(({ level, deputyFor }) => level === 'COORDINATE' && !deputyFor);
  const goals = (plan?.goals ?? []).filter(({ state }) => state === 'OPEN');
  const more = measuresOf(readFragment(PaperMeasure, plan?.otherMeasures ?? []), now);
  return [
    ...(plan?.state === 'PAUSED' ? [{ kind: 'paused' } as const] : []),
    ...(plan?.whatMatters ? [{ kind: 'words', text: plan.whatMatters.text } as const] : []),
    ...goals.map(({ id, title, voice, measures }) => ({
      kind: 'goal' as const,
      id,
      title,
      own: voice === 'USER',
      does: measuresOf(readFragment(PaperMeasure, measures), now),
    })),
    ...(more.measures.length > 0 ? [{ kind: 'more', does: more } as const] : []),
    ...(crisisSteps ?? []).map(({ earlyWarning, steps, whoDoes, whoToCall }) => ({
      kind: 'crisis' as const,
      sign: earlyWarning,
      steps,
      whoDoes,
      whoToCall,
    })),
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
    settledAt?: string | null;
    accountable?: { name: string } | null;
  }[],
  now: number,
): EasyMeasures {
  const open = measures.filter(({ status }) => status !== stopped && status !== 'PROPOSED' && status !== 'DONE');
  const done = measures.filter(({ status }) => status === 'DONE');
  const lately = done.filter(({ settledAt }) => settledAt && Date.parse(settledAt) >= now - recently);
  return {
    measures: [...open, ...lately].map(({ id, title, status, deadline, accountable }) => ({
      id,
      title,
      who: accountable?.name ?? null,
      deadline: deadline ?? null,
      done: status === 'DONE',
    })),
    doneBefore: done.length - lately.length,
  };
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
