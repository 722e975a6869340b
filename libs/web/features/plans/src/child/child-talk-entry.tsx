import { KeptLine, type MeasureViewFragment, usePress } from '@samplan/web/data';
import { Button, Notice, useFormat, useTranslation } from '@samplan/web/ui';
import { SetChildTalkRemovedMutation } from '../graphql/child-voice';
import { usePlan } from '../words/plan-context';
import { useKept } from '../words/use-kept';

export type ChildTalk = MeasureViewFragment['childTalks'][number];

/** Whether the child was heard, by whom, and why not; for those who write it down also what guardians said. */
export function ChildTalkEntry({ talk, removable }: { talk: ChildTalk; removable: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reader } = usePlan();
  const date = format.date(talk.talkedOn);
  const takeAway = useKept(SetChildTalkRemovedMutation, t('goals.child.takeAwayOf', { date }));
  const { press, sending, anyProblem } = usePress(takeAway);
  return (
    <>
      <p>
        {t(`goals.child.${reader === 'you' ? 'saidYou' : 'said'}.${talk.outcome}`, {
          name: talk.recordedBy.name,
          date,
        })}
      </p>
      {talk.reason ? (
        <p className="gl-child__note" dir="auto">
          {t('goals.child.why', { reason: talk.reason })}
        </p>
      ) : null}
      {hasGuardianAnswer(talk) ? (
        <p className="gl-child__note" dir="auto">
          <GuardianAnswer talk={talk} />
        </p>
      ) : null}
      {removable ? (
        <Button
          variant="tertiary"
          tone="danger"
          data-size="sm"
          busy={sending}
          aria-label={t('goals.child.takeAwayOf', { date })}
          onClick={() => void press({ input: { id: talk.id, removed: true } })}
        >
          {t('goals.child.takeAway')}
        </Button>
      ) : null}
      <KeptLine of={talk.id} />
      {anyProblem ? (
        <Notice tone="danger" announce>
          {anyProblem}
        </Notice>
      ) : null}
    </>
  );
}

export const hasGuardianAnswer = ({ guardianAnswer }: ChildTalk): boolean =>
  Boolean(guardianAnswer && guardianAnswer !== 'NOT_ASKED');

/** `dated` where it stands apart from the talk it was said at. */
export function GuardianAnswer({ talk, dated = false }: { talk: ChildTalk; dated?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = t(`vocabulary.userAnswer.${talk.guardianAnswer ?? 'NOT_ASKED'}`);
  const said = dated
    ? t('goals.child.guardianSaidOn', { answer, date: format.date(talk.talkedOn) })
    : t('goals.child.guardianSaid', { answer });
  return [said, talk.guardianNote].filter(Boolean).join(' · ');
}
