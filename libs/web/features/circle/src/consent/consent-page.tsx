import { type ConsentViewFragment, QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  Button,
  consentsPlace,
  EmptyState,
  LinkButton,
  Page,
  paths,
  PrinterSmallIcon,
  Row,
  Section,
  sharePlace,
  Stack,
  useArrival,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { CircleMemberView, ConsentView, WhoSeesQuery } from '../graphql/who-sees';
import { Ages } from './ages';
import { type Circle, CircleProvider, useCircle } from './circle-context';
import { ConsentCard } from './consent-card';
import { Exclusions } from './exclusions';
import { GiveConsentForm } from './give-consent-form';
import { History } from './history';
import { NearOnes } from './near-ones';
import { OtherPages } from './other-pages';
import { PeopleList } from './people-list';
import { Withdrawn, type WithdrawnAt } from './withdrawn';

/** Who sees what around one person, why, and the ways to change it: the same truth for the person and the coordinator. */
export function ConsentPage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(WhoSeesQuery, { variables: { collaborationId }, topics: [{ collaborationId }] });
  return (
    <QueryView query={query}>
      {({ whoSees }) => (
        <CircleProvider value={whoSees}>
          <WhoSees circle={whoSees} />
        </CircleProvider>
      )}
    </QueryView>
  );
}

function WhoSees({ circle }: { circle: Circle }) {
  const { t } = useTranslation();
  const people = readFragment(CircleMemberView, circle.people);
  const mine = circle.own;
  return (
    <Page
      title={t('consent.title')}
      heading={t(mine ? 'consent.titleOwner' : 'consent.title')}
      lead={t(mine ? 'consent.leadOwner' : 'consent.lead')}
      above={
        <AppLink to={paths.plan(circle.id)}>
          <ArrowLeftIcon aria-hidden="true" /> {t('consent.back')}
        </AppLink>
      }
    >
      <Stack gap="xl">
        <Row>
          {circle.records || circle.requests.length > 0 ? (
            <LinkButton
              to={paths.consentTable(circle.id)}
              variant={circle.requests.length > 0 ? 'primary' : 'secondary'}
            >
              {circle.records ? t('consent.table.open') : t('start.asked.waiting', { count: circle.requests.length })}
            </LinkButton>
          ) : null}
          <LinkButton to={paths.printPlan(circle.id)} hash={consentsPlace} variant="tertiary">
            <PrinterSmallIcon aria-hidden /> {t('consent.print')}
          </LinkButton>
        </Row>
        <Services />
        <PeopleList people={people} />
        <Exclusions people={people} />
        <NearOnes />
        <Ages />
        <OtherPages collaborationId={circle.id} />
        <History collaborationId={circle.id} />
      </Stack>
    </Page>
  );
}

function Services() {
  const { t } = useTranslation();
  const circle = useCircle();
  const [form, setForm] = useState<'yes' | 'law' | null>(null);
  const [withdrawn, setWithdrawn] = useState<WithdrawnAt | null>(null);
  const people = readFragment(CircleMemberView, circle.people);
  const near = new Set(circle.relatives.map(({ person }) => person?.id));
  const consents: readonly ConsentViewFragment[] = readFragment(ConsentView, circle.consents).filter(
    ({ person }) => !person || !near.has(person.id),
  );
  const close = (): void => setForm(null);
  useArrival(sharePlace, window.location.hash === `#${sharePlace}`, () => setForm('yes'));
  const cards = consents.map((consent, place) => (
    <ConsentCard
      key={consent.id}
      consent={consent}
      people={people}
      onWithdrawn={(gone) => setWithdrawn({ ...gone, place })}
    />
  ));
  if (withdrawn)
    cards.splice(
      withdrawn.place,
      0,
      <Withdrawn key={`withdrawn-${withdrawn.id}`} withdrawn={withdrawn} onUndone={() => setWithdrawn(null)} />,
    );
  return (
    <Section heading={t('consent.services')}>
      {consents.length === 0 ? (
        <EmptyState title={t('consent.noServices')}>{t('consent.noServicesText')}</EmptyState>
      ) : null}
      <Stack gap="sm">{cards}</Stack>
      <div id={sharePlace}>
        {form ? (
          <GiveConsentForm byLaw={form === 'law'} onClose={close} />
        ) : (
          <Row>
            <Button variant="secondary" onClick={() => setForm('yes')}>
              {t('consent.give')}
            </Button>
            {circle.records ? (
              <Button variant="tertiary" onClick={() => setForm('law')}>
                {t('consent.recordLaw')}
              </Button>
            ) : null}
          </Row>
        )}
      </div>
    </Section>
  );
}
