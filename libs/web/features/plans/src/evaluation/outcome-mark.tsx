import type { Outcome } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { outcomes } from '../logic/reviews';

/** A step of the five, as words and as how many are filled. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const reached = outcomes.indexOf(outcome);
  return (
    <p className="ev-mark">
      <span className="ev-mark__steps" aria-hidden="true">
        {outcomes.map((one, step) => (
          <span key={one} data-filled={step <= reached || undefined} />
        ))}
      </span>
      {t(`goals.outcome.${outcome}`)}
    </p>
  );
}
