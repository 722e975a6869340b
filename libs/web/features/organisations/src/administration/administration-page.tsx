import { QueryView, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  Checkbox,
  EmptyState,
  LinkButton,
  Page,
  Paged,
  paths,
  Row,
  Section,
  Tag,
  TextField,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { UnitRegisterQuery } from '../graphql/administration';
import { Disclose } from '../parts/disclose';
import { Organisations } from './organisations';
import { UnitForm } from './unit-form';

/** The register, for administrators: units, organisations, and the ways to change many at once. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [closed, setClosed] = useState(false);
  const [edition, setEdition] = useState(0);
  return (
    <Page
      title={t('places.administration')}
      lead={t('organisations.administration.lead')}
      actions={
        <Row>
          <LinkButton to={paths.importFile()} variant="secondary">
            {t('places.importFile')}
          </LinkButton>
          <LinkButton to={paths.reorganise()} variant="secondary">
            {t('organisations.administration.reorganise')}
          </LinkButton>
          <LinkButton to={paths.emergencySetting()} variant="secondary">
            {t('places.emergency')}
          </LinkButton>
          <LinkButton to={paths.planSetting()} variant="secondary">
            {t('places.planSetting')}
          </LinkButton>
        </Row>
      }
      width="wide"
    >
      <Section heading={t('organisations.administration.units')}>
        <Disclose label={t('organisations.administration.addUnit')}>
          {(close) => (
            <UnitForm
              unit={null}
              onClose={close}
              onSaved={() => {
                close();
                setEdition(edition + 1);
              }}
            />
          )}
        </Disclose>
        <div className="or-search">
          <TextField
            type="search"
            label={t('organisations.administration.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <Checkbox
            label={t('organisations.administration.showClosed')}
            checked={closed}
            onChange={(event) => setClosed(event.target.checked)}
          />
        </div>
        <Paged key={`${edition} ${closed} ${search}`}>
          {(after, more) => <Units search={search} closed={closed} after={after} more={more} />}
        </Paged>
      </Section>
      <Organisations key={edition} />
    </Page>
  );
}

interface UnitsProps {
  search: string;
  closed: boolean;
  after: string | null;
  more: (info: { hasNextPage: boolean; endCursor?: string | null }) => React.ReactNode;
}

function Units({ search, closed, after, more }: UnitsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useTypedQuery(UnitRegisterQuery, { variables: { search, closed, after } });
  return (
    <QueryView query={query}>
      {({ unitRegister: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t('organisations.administration.noUnits')}>
              {t('organisations.administration.noUnitsText')}
            </EmptyState>
          ) : null}
          <ul className="sp-lines">
            {nodes.map((unit) => (
              <li key={unit.id} className="or-line">
                <div>
                  <AppLink to={paths.administeredUnit(unit.id)}>{unit.name}</AppLink>
                  <p className="sp-subtle">
                    {[unit.organisation?.name, t(`vocabulary.unitKind.${unit.kind}`), unit.code]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
                <Row>
                  {unit.until ? (
                    <Tag tone={unit.closed ? 'neutral' : 'warning'}>
                      {t('organisations.administration.until')}: {format.date(unit.until)}
                    </Tag>
                  ) : null}
                  {unit.closed ? null : (
                    <span>{t('organisations.administration.employees', { count: unit.employees })}</span>
                  )}
                </Row>
              </li>
            ))}
          </ul>
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}
