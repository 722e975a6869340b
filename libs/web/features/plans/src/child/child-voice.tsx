import type { MeasureViewFragment } from '@samplan/web/data';
import { KeptForm, useTranslation } from '@samplan/web/ui';
import { isFinished } from '../logic/measure-steps';
import { usePlan } from '../words/plan-context';
import { ChildTalkEntry, GuardianAnswer, hasGuardianAnswer } from './child-talk-entry';
import { ChildTalkForm } from './child-talk-form';

/** For what child welfare answers for: whether the child has been heard, and what is written about it. */
export function ChildVoice({ measure }: { measure: MeasureViewFragment }) {
  const { t } = useTranslation();
  const { can, reader } = usePlan();
  if (!measure.childWelfare) return null;
  const [newest, ...earlier] = measure.childTalks;
  const mayRecord = can('child-talk:record');
  const own = reader === 'you';
  // A guardian's answer stands until there is another, however many talks with the child come after it.
  const answered = newest && !hasGuardianAnswer(newest) ? earlier.find(hasGuardianAnswer) : undefined;
  return (
    <div className="gl-child" data-needed={!newest || undefined}>
      {newest ? (
        <>
          <ChildTalkEntry talk={newest} removable={mayRecord} />
          {answered ? (
            <p className="gl-child__note" dir="auto">
              <GuardianAnswer talk={answered} dated />
            </p>
          ) : null}
          {earlier.length > 0 ? (
            <details>
              <summary>{t('goals.child.earlier', { count: earlier.length })}</summary>
              <ul className="sp-lines">
                {earlier.map((talk) => (
                  <li key={talk.id}>
                    <ChildTalkEntry talk={talk} removable={mayRecord} />
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </>
      ) : (
        <>
          <p className="gl-child__needed">{t(own ? 'goals.child.neededYou' : 'goals.child.needed')}</p>
          {own ? null : <p>{t('goals.child.neededText')}</p>}
        </>
      )}
      {mayRecord && !isFinished(measure.status) ? (
        <KeptForm
          label={t(newest ? 'goals.child.again' : 'goals.child.record')}
          adds={false}
          variant={newest ? 'tertiary' : 'secondary'}
        >
          {(form) => <ChildTalkForm measureId={measure.id} title={measure.title} area={measure.lifeArea} {...form} />}
        </KeptForm>
      ) : null}
    </div>
  );
}
