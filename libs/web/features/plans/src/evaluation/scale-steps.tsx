import type { GoalScaleViewFragment } from '@samplan/web/data';
import { Text, useTranslation } from '@samplan/web/ui';
import { outcomes } from '../logic/reviews';
import { usePlan } from '../words/plan-context';
import { scaleFields } from './scale-words';

/** What each step means for this goal, folded away until somebody wonders. */
export function ScaleSteps({ scale }: { scale: GoalScaleViewFragment | null }) {
  const { t } = useTranslation();
  const { name, reader } = usePlan();
  if (!scale) return null;
  const said = [...outcomes].reverse().flatMap((outcome) => {
    const words = scale[scaleFields[outcome]];
    return words ? [{ outcome, words }] : [];
  });
  if (said.length === 0) return null;
  return (
    <details className="ev-scale">
      <summary>{t('evaluation.scale.title')}</summary>
      <dl>
        {said.map(({ outcome, words }) => (
          <div key={outcome}>
            <dt>{t(`goals.outcome.${outcome}`)}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
      </dl>
      {scale.withPerson && reader !== 'you' ? (
        <Text subtle>{t('evaluation.scale.foundTogether', { name })}</Text>
      ) : null}
    </details>
  );
}
