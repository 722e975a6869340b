import { type RequestViewFragment, usePress, useTypedMutation, useTypedQuery } from '@samplan/web/data';
import { AskFirst, Button, FormProblem, Heading, Row, Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useCircle } from '../consent/circle-context';
import { ReceiverField } from '../consent/receiver-field';
import { type Receiver, toWhom } from '../consent/receiver';
import { noTerms, TermsFields } from '../consent/terms-fields';
import { usePeople } from '../consent/use-receivers';
import { AskForConsentMutation, WithdrawConsentRequestMutation } from '../graphql/change-circle';
import { ServiceQuery } from '../graphql/who-sees';
import { useCircleWords } from '../words/use-circle-words';

interface PrepareCardsProps {
  requests: readonly RequestViewFragment[];
  /** Kept from whoever is to answer, who is not asked about it. */
  notAsked: (request: RequestViewFragment) => boolean;
  /** What one does when they are ready: stands right under them, before the form for another. */
  children: ReactNode;
}

/** The coordinator makes the cards ready before the phone is handed over. */
export function PrepareCards({ requests, notAsked, children }: PrepareCardsProps) {
  const { t } = useTranslation();
  const [begun, setBegun] = useState(chosenBefore);
  const [open, setOpen] = useState(requests.length === 0 || begun !== '');
  const [made, setMade] = useState(0);
  const close = (): void => {
    setOpen(false);
    setBegun('');
  };
  return (
    <Section heading={t('consent.table.cards', { count: requests.length })}>
      <ul className="sp-lines">
        {requests.map((request) => (
          <li key={request.id}>
            <Prepared request={request} notAsked={notAsked(request)} />
          </li>
        ))}
      </ul>
      {children}
      {open ? (
        <div className="ci-next-card">
          {requests.length > 0 ? (
            <Heading level={3} size="2xs">
              {t('consent.table.another')}
            </Heading>
          ) : null}
          <CardForm
            key={made}
            begun={begun}
            onMade={() => {
              setBegun('');
              setMade(made + 1);
            }}
            onClose={close}
          />
        </div>
      ) : (
        <Row>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t('consent.table.addCard')}
          </Button>
        </Row>
      )}
    </Section>
  );
}

function Prepared({ request, notAsked }: { request: RequestViewFragment; notAsked: boolean }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(WithdrawConsentRequestMutation));
  return (
    <Row spread>
      <Text>
        {t('consent.table.card', { to: words.to(request), areas: words.areas(request.areas) })}
        {request.until ? ` ${t('consent.until', { date: words.date(request.until) })}` : ''}{' '}
        {notAsked ? <strong>{t('consent.table.notAsked')}</strong> : null} {problem}
      </Text>
      <AskFirst
        variant="tertiary"
        label={t('consent.table.dropCard')}
        aria-label={t('consent.table.dropCardOf', { to: words.to(request) })}
        question={t('consent.table.dropCardSure', { to: words.to(request) })}
        yes={t('consent.table.dropCardYes')}
        busy={sending}
        onYes={() => void press({ input: { id: request.id } })}
      />
    </Row>
  );
}

/** Whom whoever came here wants to ask for: after the `#`, so that it stands in no server's log. */
const chosenBefore = (): string => window.location.hash.slice(1);

/** Whom one came here to ask for, as soon as it is known who that is. */
function useBegun(collaborationId: string, id: string): readonly Receiver[] {
  const people = usePeople(collaborationId);
  const { data } = useTypedQuery(ServiceQuery, { variables: { id }, pause: id === '' });
  const person = people.find((one) => one.id === id);
  if (person) return [person];
  return data ? [{ kind: 'unit', id, name: data.directoryUnit.name }] : [];
}

function CardForm({ begun, onMade, onClose }: { begun: string; onMade: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { id: collaborationId } = useCircle();
  const asked = useBegun(collaborationId, begun);
  const [chosen, setTo] = useState<readonly Receiver[] | null>(null);
  const to = chosen ?? asked;
  const [terms, setTerms] = useState(noTerms);
  const { press, sending, fields, problem } = usePress(useTypedMutation(AskForConsentMutation));
  const field = Object.fromEntries(
    Object.entries(fields).map(([path, text]) => [path.replace(/^cards(\.\d+\.)?/, '') || 'unitId', text]),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const cards = to.map((receiver) => ({ ...toWhom(receiver), ...terms, until: terms.until || null }));
    void press({ input: { collaborationId, cards } }).then((through) => through && onMade());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.table.addCard')}>
      <Stack gap="md">
        <ReceiverField
          many
          ready
          collaborationId={collaborationId}
          value={to}
          onChange={setTo}
          error={field['unitId'] ?? field['personId']}
        />
        <TermsFields folded value={terms} onChange={setTerms} fields={field} />
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('consent.table.addCard')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
