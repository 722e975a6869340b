import { QueryView, type UnitLoadsQuery as Loads, useTypedQuery } from '@samplan/web/data';
import { AppLink, Notice, paths, Section, Stack, useTranslation } from '@samplan/web/ui';
import { UnitLoadsQuery } from '../graphql/overview';

/** For a leader: the units they lead, in numbers, and never whom it is about. */
export function UnitLoads() {
  const { t } = useTranslation();
  const query = useTypedQuery(UnitLoadsQuery, { variables: {} });
  return (
    <Section heading={t('organisations.load.title')}>
      <QueryView query={query} gone={null}>
        {({ unitLoads }) => (
          <Stack gap="lg">
            {unitLoads.map((load) => (
              <UnitLoad key={load.unit.id} load={load} />
            ))}
            <Notice>
              <p>{t('organisations.load.caution')}</p>
            </Notice>
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}

function UnitLoad({ load: { unit, collaborations, coordinated, employees } }: { load: Loads['unitLoads'][number] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <p>
        {t('organisations.load.unit', { unit: unit.name, count: collaborations, coordinated })}{' '}
        <AppLink to={paths.unit(unit.id)}>{t('organisations.administration.inDirectory')}</AppLink>
      </p>
      <table className="ds-table or-table">
        <caption className="ds-sr-only">{unit.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('organisations.load.employee')}</th>
            <th scope="col">{t('organisations.load.collaborations')}</th>
            <th scope="col">{t('organisations.load.coordinated')}</th>
          </tr>
        </thead>
        <tbody>
          {employees.map((one) => (
            <tr key={one.person.id}>
              <th scope="row">{one.person.name}</th>
              <td>{one.collaborations}</td>
              <td>{one.coordinated}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Stack>
  );
}
