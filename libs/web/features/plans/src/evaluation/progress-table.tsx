import { Folded, useFormat, useTranslation } from '@samplan/web/ui';
import type { Look } from '../logic/reviews';
import { usePlan } from '../words/plan-context';

/** The same as the chart, for those who would rather read, hear or print it. */
export function ProgressTable({ looks, title }: { looks: readonly Look[]; title: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, reader } = usePlan();
  const ownHeading = reader === 'you' ? t('evaluation.own') : t('evaluation.ownOther', { name });
  return (
    <Folded className="ev-table" summary={t('evaluation.chart.table')}>
      <table className="ds-table">
        <caption>{t('evaluation.chart.of', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('evaluation.chart.date')}</th>
            <th scope="col">{ownHeading}</th>
            <th scope="col">{t('evaluation.service')}</th>
          </tr>
        </thead>
        <tbody>
          {looks.map(({ evaluatedOn, own, service }) => (
            <tr key={evaluatedOn}>
              <th scope="row">{format.date(evaluatedOn)}</th>
              <td>{own?.ownOutcome ? t(`goals.outcome.${own.ownOutcome}`) : t('evaluation.chart.noAnswer')}</td>
              <td>{service?.outcome ? t(`goals.outcome.${service.outcome}`) : t('evaluation.chart.noAnswer')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Folded>
  );
}
