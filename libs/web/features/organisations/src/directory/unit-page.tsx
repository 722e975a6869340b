import { type DirectoryUnitQuery, QueryView, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  Notice,
  Page,
  Paged,
  paths,
  PersonLine,
  Prose,
  Row,
  Section,
  Tag,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { Addresses } from '../addresses/addresses';
import { StaffQuery, UnitQuery } from '../graphql/directory';
import { Numbers } from '../numbers/numbers';
import { StaffNumber } from '../numbers/staff-number';
import { Disclose } from '../parts/disclose';
import { ConsentsToUnit } from './consents-to-unit';
import { Contact } from './contact';
import { DescribeForm } from './describe-form';

export function UnitPage({ unitId }: { unitId: string }) {
  const query = useTypedQuery(UnitQuery, { variables: { id: unitId } });
  return (
    <QueryView query={query}>{({ directoryUnit }) => <Shown unit={directoryUnit} onSaved={query.refetch} />}</QueryView>
  );
}

function Shown({ unit, onSaved }: { unit: DirectoryUnitQuery['directoryUnit']; onSaved: () => void }) {
  const { t } = useTranslation();
  const { profile } = unit;
  return (
    <Page
      title={unit.name}
      lead={[t(`vocabulary.unitKind.${unit.kind}`), unit.organisation?.name].filter(Boolean).join(' · ')}
      above={
        <AppLink to={paths.directory()}>
          <ArrowLeftIcon aria-hidden="true" /> {t('organisations.directory.back')}
        </AppLink>
      }
    >
      <Life unit={unit} />
      {unit.successors.length > 0 ? <ConsentsToUnit unitId={unit.id} /> : null}
      {unit.mayDescribe ? <Addresses unitId={unit.id} /> : null}
      {unit.mayDescribe ? <Numbers unitId={unit.id} /> : null}
      <Section heading={t('organisations.directory.reach')}>
        <Contact phone={profile.phone} email={profile.email} />
        {profile.openingHours ? (
          <Text>
            <strong>{t('organisations.directory.hours')}:</strong> {profile.openingHours}
          </Text>
        ) : null}
      </Section>
      <Section heading={t('organisations.directory.helps')}>
        {profile.helpsWith ? (
          <Prose>{profile.helpsWith}</Prose>
        ) : (
          <Text subtle>{t('organisations.directory.noText')}</Text>
        )}
        <Row>
          {profile.tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </Row>
        {unit.mayDescribe ? (
          <Disclose label={t('organisations.directory.describe')}>
            {(close) => (
              <DescribeForm
                unit={unit}
                onClose={close}
                onSaved={() => {
                  close();
                  onSaved();
                }}
              />
            )}
          </Disclose>
        ) : null}
      </Section>
      <Section heading={t('organisations.directory.who')}>
        <Paged>{(after, more) => <People unitId={unit.id} after={after} more={more} />}</Paged>
      </Section>
    </Page>
  );
}

function Life({ unit }: { unit: DirectoryUnitQuery['directoryUnit'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const links = (units: readonly { id: string; name: string }[]) =>
    units.map(({ id, name }) => (
      <AppLink key={id} to={paths.unit(id)}>
        {name}
      </AppLink>
    ));
  return (
    <>
      {unit.until ? (
        <Notice tone="warning">
          <p>
            {t(unit.closed ? 'organisations.directory.closed' : 'organisations.directory.closes', {
              date: format.date(unit.until, 'long'),
            })}
          </p>
          {unit.successors.length > 0 ? (
            <Row as="p">
              {t('organisations.directory.successors')} {links(unit.successors)}
            </Row>
          ) : null}
        </Notice>
      ) : null}
      {unit.predecessors.length > 0 ? (
        <Row as="p">
          {t('organisations.directory.predecessors')} {links(unit.predecessors)}
        </Row>
      ) : null}
    </>
  );
}

interface PeopleProps {
  unitId: string;
  after: string | null;
  more: (info: { hasNextPage: boolean; endCursor?: string | null }) => React.ReactNode;
}

function People({ unitId, after, more }: PeopleProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(StaffQuery, { variables: { unitId, ended: false, after } });
  return (
    <QueryView query={query}>
      {({ unitStaff: { nodes, pageInfo }, loginProviders }) => (
        <>
          {nodes.length === 0 ? <Text subtle>{t('organisations.directory.nobody')}</Text> : null}
          <ul className="sp-lines">
            {nodes.map(({ id, person, role, facts }) => (
              <li key={id} className="or-staff">
                <PersonLine
                  name={person.name}
                  initials={person.initials}
                  detail={[
                    role === 'EMPLOYEE' ? null : t(`vocabulary.unitRole.${role}`),
                    person.profession,
                    facts?.competences.join(', '),
                    facts?.workPhone,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                />
                <StaffNumber
                  person={person}
                  words={facts?.numberWords ?? null}
                  providers={loginProviders}
                  onSaved={query.refetch}
                />
              </li>
            ))}
          </ul>
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}
