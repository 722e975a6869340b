import type { MeasureViewFragment } from '@samplan/web/data';
import { KeptForm, useFormat, useTranslation } from '@samplan/web/ui';
import { isFinished } from '../logic/measure-steps';
import { usePlan } from '../words/plan-context';
import { ChildTalkForm } from './child-talk-form';

/** For what child welfare answers for: whether the child has been heard, and what is written about it. */
export function ChildVoice({ measure }: { measure: MeasureViewFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { can, reader } = usePlan();
  const { childTalk: talk } = measure;
  if (!measure.childWelfare) return null;
  const records = can('child-talk:record') && !isFinished(measure.status);
  const own = reader === 'you';
  return (
    <div className="gl-child" data-needed={!talk || undefined}>
      {talk ? (
        <>
          <p>
            {t(`goals.child.${own ? 'saidYou' : 'said'}.${talk.outcome}`, {
              name: talk.recordedBy.name,
              date: format.date(talk.talkedOn),
            })}
          </p>
          {talk.reason ? (
            <p className="gl-child__note" dir="auto">
              {t('goals.child.why', { reason: talk.reason })}
            </p>
          ) : null}
          {talk.guardianAnswer && talk.guardianAnswer !== 'NOT_ASKED' ? (
            <p className="gl-child__note" dir="auto">
              {t('goals.child.guardianSaid', { answer: t(`vocabulary.userAnswer.${talk.guardianAnswer}`) })}
              {talk.guardianNote ? ` · ${talk.guardianNote}` : ''}
            </p>
          ) : null}
        </>
      ) : (
        <>
          <p className="gl-child__needed">{t(own ? 'goals.child.neededYou' : 'goals.child.needed')}</p>
          {own ? null : <p>{t('goals.child.neededText')}</p>}
        </>
      )}
      {records ? (
        <KeptForm
          label={t(talk ? 'goals.child.again' : 'goals.child.record')}
          adds={false}
          variant={talk ? 'tertiary' : 'secondary'}
        >
          {(form) => <ChildTalkForm measureId={measure.id} title={measure.title} area={measure.lifeArea} {...form} />}
        </KeptForm>
      ) : null}
    </div>
  );
}
