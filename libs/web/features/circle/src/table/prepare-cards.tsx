import { type RequestViewFragment, useTypedMutation, usePress } from '@samplan/web/data';
import { AskFirst, Button, Notice, Row, Section, Select, Stack, Text, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { useCircle } from '../consent/circle-context';
import { noTerms, TermsFields } from '../consent/terms-fields';
import { AskForConsentMutation, WithdrawConsentRequestMutation } from '../graphql/change-circle';
import { useCircleWords } from '../words/use-circle-words';
import { useQuestion } from './use-question';
import { useReceivers } from '../consent/use-receivers';

interface PrepareCardsProps {
  requests: readonly RequestViewFragment[];
  /** Kept from whoever is to answer, who is not asked about it. */
  notAsked: (request: RequestViewFragment) => boolean;
}

/** The coordinator makes the cards ready before the phone is handed over. */
export function PrepareCards({ requests, notAsked }: PrepareCardsProps) {
  const { t } = useTranslation();
  const [begun, setBegun] = useState(chosenBefore);
  const [open, setOpen] = useState(requests.length === 0 || begun !== '');
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
      {open ? (
        <CardForm begun={begun} onClose={close} />
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
  const question = useQuestion();
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(WithdrawConsentRequestMutation));
  return (
    <Row spread>
      <Text>
        {question(request)} {notAsked ? <strong>{t('consent.table.notAsked')}</strong> : null} {problem}
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

function CardForm({ begun, onClose }: { begun: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { id: collaborationId } = useCircle();
  const { options, toWhom } = useReceivers(collaborationId);
  const [chosen, setTo] = useState<string | null>(null);
  const to = chosen ?? (options.some(({ value }) => value === begun) ? begun : '');
  const [terms, setTerms] = useState(noTerms);
  const { press, sending, fields, problem } = usePress(useTypedMutation(AskForConsentMutation));
  const field = Object.fromEntries(
    Object.entries(fields).map(([path, text]) => [path.replace(/^cards\.0\./, ''), text]),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const card = { ...toWhom(to), areas: terms.areas, purpose: terms.purpose, until: terms.until || null };
    void press({ input: { collaborationId, cards: [card] } }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.table.addCard')}>
      <Stack gap="md">
        <Select
          label={t('consent.toService')}
          placeholder={t('consent.chooseService')}
          value={to}
          onChange={(event) => setTo(event.target.value)}
          options={options}
          error={field['unitId'] ?? field['personId']}
        />
        <TermsFields value={terms} onChange={setTerms} fields={field} />
        {problem ? (
          <Notice tone="danger" announce>
            {problem}
          </Notice>
        ) : null}
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
