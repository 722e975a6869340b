import { measureStatuses } from '@samplan/shared/contracts';
import type { ContributorViewFragment, MeasureViewFragment } from '@samplan/web/data';
import { Button, Row, Select, useTranslation } from '@samplan/web/ui';
import { countFilters, type GoalFilters, noFilters } from '../logic/goal-filters';
import { toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';

interface FiltersProps {
  filters: GoalFilters;
  choose: (part: Partial<GoalFilters>) => void;
  measures: readonly (MeasureViewFragment & { contributors: readonly ContributorViewFragment[] })[];
  shown: number;
}

/** How one wants to see it: list or board, and which measures. */
export function Filters({ filters, choose, measures, shown }: FiltersProps) {
  const { t } = useTranslation();
  const { areas } = usePlan();
  const count = countFilters(filters);
  const units = new Map(
    measures.flatMap(({ accountableUnit, contributors }) =>
      [accountableUnit, ...contributors.map(({ unit }) => unit)].flatMap((unit) =>
        unit ? [[unit.id, unit.name]] : [],
      ),
    ),
  );
  const used = new Set(measures.map(({ lifeArea }) => lifeArea));
  const statuses = measureStatuses.map(toGraphEnum);
  return (
    <div className="gl-tools">
      <div className="gl-views" role="group" aria-label={t('goals.view.label')}>
        {(['list', 'board'] as const).map((view) => (
          <button
            key={view}
            type="button"
            className="gl-view"
            aria-pressed={filters.view === view}
            onClick={() => choose({ view })}
          >
            {t(`goals.view.${view}`)}
          </button>
        ))}
      </div>
      <details className="gl-filter">
        <summary>{count > 0 ? t('goals.filter.active', { count }) : t('goals.filter.open')}</summary>
        <div className="gl-filter__fields">
          <Select
            label={t('goals.filter.who')}
            value={filters.who}
            onChange={(event) => choose({ who: event.target.value })}
            options={[
              { value: '', label: t('goals.filter.everybody') },
              { value: 'me', label: t('goals.filter.mine') },
              ...[...units].map(([value, name]) => ({ value: value!, label: t('goals.filter.unit', { name }) })),
            ]}
          />
          <Select
            label={t('goals.filter.due')}
            value={filters.due}
            onChange={(event) => choose({ due: event.target.value as GoalFilters['due'] })}
            options={[
              { value: '', label: t('goals.filter.anyTime') },
              ...(['overdue', 'week', 'month'] as const).map((value) => ({ value, label: t(`goals.filter.${value}`) })),
            ]}
          />
          <Select
            label={t('goals.filter.area')}
            value={filters.area}
            onChange={(event) => choose({ area: event.target.value })}
            options={[
              { value: '', label: t('goals.filter.allAreas') },
              ...areas
                .filter((area) => used.has(area))
                .map((area) => ({ value: area, label: t(`vocabulary.lifeArea.${area}`) })),
            ]}
          />
          <Select
            label={t('goals.filter.status')}
            value={filters.status}
            onChange={(event) => choose({ status: event.target.value })}
            options={[
              { value: '', label: t('goals.filter.allStatuses') },
              { value: 'OPEN', label: t('goals.filter.openOnes') },
              ...statuses.map((value) => ({ value, label: t(`vocabulary.measureStatus.${value}`) })),
            ]}
          />
        </div>
      </details>
      {count > 0 ? (
        <Row gap="sm" className="gl-tools__state">
          <span role="status">{t('goals.filter.shown', { shown, all: measures.length })}</span>
          <Button variant="tertiary" data-size="sm" onClick={() => choose({ ...noFilters, view: filters.view })}>
            {t('goals.filter.clear')}
          </Button>
        </Row>
      ) : null}
    </div>
  );
}
