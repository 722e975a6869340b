import { QueryView, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  Checkbox,
  Page,
  Paged,
  paths,
  Row,
  Section,
  Stack,
  Tag,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { Fragment, useState } from 'react';
import { Addresses } from '../addresses/addresses';
import { Numbers } from '../numbers/numbers';
import { UnitQuery } from '../graphql/directory';
import { Disclose } from '../parts/disclose';
import { AddEmployeeForm } from './add-employee-form';
import { AddRoleForm } from './add-role-form';
import { StaffList } from './staff-list';
import { UnitForm } from './unit-form';

/** One unit as an administrator keeps it: its days, and who has which role in it. */
export function RegisteredUnitPage({ unitId }: { unitId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useTypedQuery(UnitQuery, { variables: { id: unitId } });
  const [ended, setEnded] = useState(false);
  const [edition, setEdition] = useState(0);
  const changed = (close: () => void) => () => {
    close();
    setEdition(edition + 1);
    query.refetch();
  };
  return (
    <QueryView query={query}>
      {({ directoryUnit: unit }) => (
        <Page
          title={unit.name}
          lead={[t(`vocabulary.unitKind.${unit.kind}`), unit.organisation?.name, unit.code].filter(Boolean).join(' · ')}
          above={
            <AppLink to={paths.administration()}>
              <ArrowLeftIcon aria-hidden="true" /> {t('organisations.administration.back')}
            </AppLink>
          }
        >
          <Row>
            {unit.until ? (
              <Tag tone="warning">
                {t('organisations.administration.until')}: {format.date(unit.until)}
              </Tag>
            ) : null}
            <AppLink to={paths.unit(unit.id)}>{t('organisations.administration.inDirectory')}</AppLink>
          </Row>
          {unit.successors.length > 0 ? (
            <Text>
              {t('organisations.administration.becomes')}{' '}
              {unit.successors.map(({ id, name }, index) => (
                <Fragment key={id}>
                  {index > 0 ? ', ' : null}
                  <AppLink to={paths.administeredUnit(id)}>{name}</AppLink>
                </Fragment>
              ))}
            </Text>
          ) : null}
          <Disclose label={t('organisations.administration.facts')} key={unit.version}>
            {(close) => <UnitForm unit={unit} onClose={close} onSaved={changed(close)} />}
          </Disclose>
          <Addresses key={`addresses ${edition}`} unitId={unit.id} />
          <Numbers key={`numbers ${edition}`} unitId={unit.id} />
          <Section heading={t('organisations.administration.staff')}>
            <Stack gap="md">
              <Disclose label={t('organisations.administration.addEmployee')}>
                {(close) => <AddEmployeeForm unitId={unit.id} onClose={close} onSaved={changed(close)} />}
              </Disclose>
              <Disclose label={t('organisations.administration.addRole')}>
                {(close) => <AddRoleForm unitId={unit.id} onClose={close} onSaved={changed(close)} />}
              </Disclose>
              <Checkbox
                label={t('organisations.administration.showEnded')}
                checked={ended}
                onChange={(event) => setEnded(event.target.checked)}
              />
              <Paged key={`${edition} ${ended}`}>
                {(after, more) => <StaffList unitId={unit.id} ended={ended} after={after} more={more} />}
              </Paged>
            </Stack>
          </Section>
        </Page>
      )}
    </QueryView>
  );
}
