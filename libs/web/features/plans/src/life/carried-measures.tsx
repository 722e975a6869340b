import type { FragmentOf } from '@samplan/web/data';
import { Section, Text, useTranslation } from '@samplan/web/ui';
import type { MeasureView } from '../graphql/plan-page';
import { MeasureList } from '../measures/measure-list';

/** What goes on from a plan that is over. */
export function CarriedMeasures({ measures }: { measures: readonly FragmentOf<typeof MeasureView>[] }) {
  const { t } = useTranslation();
  if (measures.length === 0) return null;
  return (
    <Section heading={t('planLife.carried.title')}>
      <Text subtle>{t('planLife.carried.text')}</Text>
      <MeasureList label={t('planLife.carried.title')} measures={measures} />
    </Section>
  );
}
