import { type EmergencyReadinessQuery, QueryView, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  NotFoundState,
  Notice,
  Page,
  paths,
  Row,
  Section,
  Stack,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { ReadinessQuery } from '../graphql/access';
import { OpenForm } from './open-form';

type Readiness = EmergencyReadinessQuery['emergencyReadiness'];

/** What opening does, said before one opens. Where no legal ground is set, the page does not exist. */
export function DoorPage() {
  const query = useTypedQuery(ReadinessQuery, { variables: {}, topics: [{ types: ['emergency.changed'] }] });
  return (
    <QueryView query={query}>
      {({ emergencyReadiness }) =>
        emergencyReadiness.on || emergencyReadiness.open.length > 0 ? (
          <Door readiness={emergencyReadiness} />
        ) : (
          <NotFoundState />
        )
      }
    </QueryView>
  );
}

function Door({ readiness: { on, legalGround, maxHours, units, open } }: { readiness: Readiness }) {
  const { t } = useTranslation();
  return (
    <Page title={t('places.emergency')} lead={t('emergency.lead')}>
      <Stack gap="xl">
        <OpenNow open={open} />
        {on ? (
          <>
            <Notice tone="warning">
              <p>
                <a className="ds-link em-call" href="tel:113">
                  <strong>{t('emergency.first')}</strong>
                </a>
              </p>
            </Notice>
            <Section heading={t('emergency.tellsTitle')}>
              <ul className="em-facts">
                <li>{t('emergency.tells')}</li>
                <li>{t('emergency.tellsReview')}</li>
                <li>{t('emergency.tellsEnds', { count: maxHours ?? 1 })}</li>
              </ul>
              {legalGround ? <Text subtle>{t('emergency.ground', { ground: legalGround })}</Text> : null}
            </Section>
            <OpenForm units={units} />
          </>
        ) : null}
      </Stack>
    </Page>
  );
}

function OpenNow({ open }: { open: Readiness['open'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (open.length === 0) return null;
  return (
    <Section heading={t('emergency.openNow')}>
      <ul className="sp-lines">
        {open.map(({ id, owner, endsAt }) => (
          <li key={id}>
            <Row spread>
              <Text>
                <strong>{owner.name}</strong>. {t('emergency.openNowLine', { time: format.time(endsAt) })}
              </Text>
              <AppLink to={paths.emergencyAccess(id)}>{t('emergency.goOn')}</AppLink>
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  );
}
