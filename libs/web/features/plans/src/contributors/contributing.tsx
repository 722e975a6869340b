import type { MeasureViewFragment } from '@samplan/web/data';
import { useFormat, useTranslation } from '@samplan/web/ui';
import { useContributors } from '../goals-page/goals-context';
import { contributorName } from './contributor-name';

/** Who else takes part, in one line. */
export function Contributing({ measure }: { measure: MeasureViewFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const contributors = useContributors(measure.id);
  if (contributors.length === 0) return null;
  const names = contributors.map((one) => (one.does ? `${contributorName(one)} (${one.does})` : contributorName(one)));
  return (
    <p className="pl-measure__more" dir="auto">
      {t('plans.contributing', { names: format.list(names) })}
    </p>
  );
}
