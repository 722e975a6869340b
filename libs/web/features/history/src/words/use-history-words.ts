import type { Catalog } from '@samplan/shared/i18n';
import type { HistoryLineFragment } from '@samplan/web/data';
import { useFormat, useTranslation } from '@samplan/web/ui';

type Thing = Pick<HistoryLineFragment, 'kind'> & { name?: string | null };
type Step = Thing & {
  act: HistoryLineFragment['act'];
  changes: readonly Pick<Change, 'field' | 'before' | 'after'>[];
};
type Change = HistoryLineFragment['changes'][number];
type TalkOutcome = 'TALKED' | 'NOT_WISHED' | 'NOT_DONE';
type Field = keyof Catalog['history']['field'];

/** The history in the reader's words. */
export function useHistoryWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const choice = (field: string, value: string, of: Thing): string => {
    const member = value.toUpperCase();
    if (of.kind === 'PLAN_STATE')
      return t(`vocabulary.planState.${member as keyof Catalog['vocabulary']['planState']}`);
    if (field === 'state') return t(`goals.state.${member as keyof Catalog['goals']['state']}`);
    if (of.kind === 'CHILD_TALK') return t(`goals.child.${member as TalkOutcome}`);
    if (field === 'outcome' || field === 'ownOutcome')
      return t(`goals.outcome.${member as keyof Catalog['goals']['outcome']}`);
    if (field === 'needState') return t(`history.needState.${member as keyof Catalog['history']['needState']}`);
    if (field === 'saidBy') return t(`history.saidBy.${member as keyof Catalog['history']['saidBy']}`);
    if (field === 'kind') return t(`goals.plans.kinds.${member as keyof Catalog['goals']['plans']['kinds']}`);
    if (field === 'answer') return t(`goals.offers.answers.${member as keyof Catalog['goals']['offers']['answers']}`);
    if (field === 'voice') return t(`vocabulary.goalVoice.${member as keyof Catalog['vocabulary']['goalVoice']}`);
    if (field === 'userAnswer' || field === 'ownWords')
      return t(`vocabulary.userAnswer.${member as keyof Catalog['vocabulary']['userAnswer']}`);
    return t(`vocabulary.measureStatus.${member as keyof Catalog['vocabulary']['measureStatus']}`);
  };
  return {
    /** What somebody did, as a sentence. */
    said: (step: Step, who: string): string => {
      const moved = movedTo(step);
      const what = t(`history.thing.${step.kind}`, { name: step.name ?? '' });
      return moved ? t(`history.moved.${moved}`, { who }) : t(`history.act.${step.act}`, { who, what });
    },
    thing: ({ kind, name }: Thing): string => t(`history.thing.${kind}`, { name: name ?? '' }),
    field: ({ field }: Change, { kind }: Thing): string => {
      if (kind === 'PLAN_STATE' && field === 'state') return t('history.field.planState');
      if (kind === 'CHILD_TALK' && field === 'outcome') return t('goals.child.outcome');
      return t(`history.field.${field as Field}`);
    },
    value: ({ field, kind }: Change, value: string | null | undefined, of: Thing): string => {
      if (!value) return t('history.nothing');
      if (kind === 'DATE') return format.date(value);
      return kind === 'CHOICE' ? choice(field, value, of) : value;
    },
  };
}

/** Where a plan was moved, unless it was moved back. */
export function movedTo({ kind, act, changes }: Step): keyof Catalog['history']['moved'] | null {
  const moved = changes.find(({ field }) => field === 'state');
  if (kind !== 'PLAN_STATE' || act === 'UNDONE' || !moved?.after) return null;
  if (moved.before === 'paused' && moved.after === 'active') return 'RESUMED';
  return moved.after.toUpperCase() as keyof Catalog['history']['moved'];
}
