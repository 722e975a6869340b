import { osloDate } from '@samplan/shared/i18n';
import { QueryView, readFragment, type RequestViewFragment, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  Button,
  EmptyState,
  Notice,
  Page,
  paths,
  Row,
  Stack,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { type Circle, CircleProvider } from '../consent/circle-context';
import { emptySaid, lackingOf, type SaidDraft, saidOf } from '../consent/said';
import { SaidFields } from '../consent/said-fields';
import { ConsentView, RequestView, WhoSeesQuery } from '../graphql/who-sees';
import { PrepareCards } from './prepare-cards';
import { QuestionCard, type Said } from './question-card';
import { type SaidOn, Summary } from './summary';
import { useCircleWords } from '../words/use-circle-words';
import { useAnswers } from './use-answers';

/** Consent at the kitchen table: the coordinator's phone, or the person's own. One question at a time. */
export function TablePage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(WhoSeesQuery, { variables: { collaborationId }, topics: [{ collaborationId }] });
  return (
    <QueryView query={query}>
      {({ whoSees }) => (
        <CircleProvider value={whoSees}>
          <Table circle={whoSees} />
        </CircleProvider>
      )}
    </QueryView>
  );
}

function Table({ circle }: { circle: Circle }) {
  const { t } = useTranslation();
  const requests = readFragment(RequestView, circle.requests);
  const ownerId = circle.owner?.id ?? '';
  const [by, setBy] = useState<SaidDraft>(circle.underAge ? null : emptySaid(ownerId));
  const [answers, setAnswers] = useState<readonly SaidOn[]>([]);
  const [lacking, setLacking] = useState<ReturnType<typeof lackingOf>>(new Map());
  const words = useCircleWords();
  const { unsent, refusals, say } = useAnswers(circle.id);
  // Nobody is asked about what is kept from them.
  const mayBeAsked = ({ keptFrom }: (typeof requests)[number]): boolean =>
    !circle.records || !keptFrom.includes(by?.byId ?? '');
  const ready = requests.filter((one) => mayBeAsked(one) && !unsent.has(one.id));
  // Whoever answers for themself came here to answer: there is nothing to prepare.
  const [cards, setCards] = useState(circle.own ? ready : []);
  const [begun, setBegun] = useState(cards.length > 0);

  // Whose answer it is, is settled before the phone is given away: after that it is the person's.
  const start = (): void => {
    const missing = lackingOf(by, circle, osloDate(Date.now()));
    setLacking(missing);
    if (missing.size > 0) return;
    setCards(ready);
    setBegun(true);
  };
  const how = circle.records ? saidOf(by) : by?.heard ? { heard: by.heard } : null;
  const onSaid = (request: RequestViewFragment) => (said: Said) => {
    setAnswers((before) => [...before, { request, said }]);
    say({ id: request.id, ...said, said: how }, t('consent.table.answerTo', { to: words.to(request) }));
  };
  const card = cards[answers.length];
  const starting = (
    <Stack gap="md">
      <SaidFields
        value={by}
        onChange={setBy}
        fields={Object.fromEntries([...lacking].map(([field, why]) => [field, t(`errors.${why}`)]))}
        legend={t('consent.table.whoAnswers')}
      />
      {ready.length > 0 ? (
        <Row>
          <Button onClick={start}>
            {circle.records
              ? t('consent.table.start', { name: (circle.owner?.name ?? '').split(' ')[0] ?? '' })
              : t('consent.table.startOwn')}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
  return (
    <Page
      title={t(circle.records && !begun ? 'consent.table.titleCoordinator' : 'start.asked.title')}
      lead={begun || !circle.records ? undefined : t('consent.table.prepareLead')}
      above={
        circle.records && begun && card ? undefined : (
          <AppLink to={paths.consent(circle.id)}>
            <ArrowLeftIcon aria-hidden="true" /> {t('consent.open')}
          </AppLink>
        )
      }
    >
      <Stack gap="lg">
        {unsent.size > 0 ? (
          <Notice tone="warning" announce>
            {t('consent.table.unsent', { count: unsent.size })}
          </Notice>
        ) : null}
        {[...refusals].map(([id, message]) => (
          <Notice key={id} tone="danger" announce>
            {t('consent.table.refused', { message })}
          </Notice>
        ))}
        {begun && card ? (
          <QuestionCard
            key={card.id}
            request={card}
            number={answers.length + 1}
            count={cards.length}
            already={alreadyOf(circle, card)}
            said={how}
            onSaid={onSaid(card)}
          />
        ) : null}
        {begun && !card ? <Summary collaborationId={circle.id} answers={answers} refusals={refusals} /> : null}
        {begun ? null : circle.records ? (
          <PrepareCards requests={requests} notAsked={(one) => !mayBeAsked(one)}>
            {requests.length > 0 ? starting : null}
          </PrepareCards>
        ) : requests.length > 0 ? (
          starting
        ) : (
          <EmptyState title={t('consent.table.none')}>{t('consent.table.noneText')}</EmptyState>
        )}
      </Stack>
    </Page>
  );
}

/** What is open to the same service, or to the same person by name. */
function alreadyOf(circle: Circle, { unit, person }: RequestViewFragment) {
  const consent = readFragment(ConsentView, circle.consents).find((one) =>
    unit ? one.unit?.id === unit.id : person && one.person?.id === person.id,
  );
  return consent?.areas ?? [];
}
