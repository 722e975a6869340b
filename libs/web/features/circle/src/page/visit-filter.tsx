import { type AccessLogFilterInput, useTypedQuery } from '@samplan/web/data';
import { DateField, Row, Select, Stack, useTranslation } from '@samplan/web/ui';
import { AccessLogViewersQuery } from '../graphql/access-log';
import { useOwnLog } from './whose-log';

const sections = ['OVERVIEW', 'PLAN', 'TEAM', 'MEETINGS', 'MINUTES', 'MESSAGES', 'CRISIS', 'PRINT'] as const;

interface VisitFilterProps {
  collaborationId: string;
  filter: AccessLogFilterInput;
  onChange: (filter: AccessLogFilterInput) => void;
}

/** Who, from where, what and when; folded away until somebody wants it. */
export function VisitFilter({ collaborationId, filter, onChange }: VisitFilterProps) {
  const { t } = useTranslation();
  const own = useOwnLog();
  const viewers = useTypedQuery(AccessLogViewersQuery, { variables: { collaborationId } }).data?.accessLogViewers ?? [];
  const people = [...new Map(viewers.map(({ viewer }) => [viewer.id, viewer.name]))];
  const units = [...new Map(viewers.flatMap(({ unitId, unitName }) => (unitId ? [[unitId, unitName ?? '']] : [])))];
  const all = t('log.filter.all');
  const choose = (part: AccessLogFilterInput): void => onChange({ ...filter, ...part });
  const options = (pairs: readonly (readonly string[])[]) =>
    pairs.map(([value = '', label = '']) => ({ value, label }));
  return (
    <details className="ci-why">
      <summary>{t('log.filter.open')}</summary>
      <Stack gap="sm">
        <Select
          label={t('log.filter.who')}
          placeholder={all}
          value={filter.viewerId ?? ''}
          onChange={(event) => choose({ viewerId: event.target.value || null })}
          options={options(people)}
        />
        {units.length > 1 ? (
          <Select
            label={t('log.filter.unit')}
            placeholder={all}
            value={filter.unitId ?? ''}
            onChange={(event) => choose({ unitId: event.target.value || null })}
            options={options(units)}
          />
        ) : null}
        <Select
          label={t('log.filter.section')}
          placeholder={all}
          value={filter.section ?? ''}
          onChange={(event) => choose({ section: sections.find((one) => one === event.target.value) ?? null })}
          options={sections.map((value) => ({
            value,
            label: t(own ? `circle.section.${value}` : `log.section.${value}`),
          }))}
        />
        <Row>
          <DateField
            label={t('log.filter.from')}
            value={filter.from ?? ''}
            onChange={(event) => choose({ from: event.target.value || null })}
          />
          <DateField
            label={t('log.filter.to')}
            value={filter.to ?? ''}
            onChange={(event) => choose({ to: event.target.value || null })}
          />
        </Row>
      </Stack>
    </details>
  );
}
