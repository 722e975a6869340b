import { usePress, useTypedMutation } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { GiveConsentMutation, RecordLegalBasisMutation } from '../graphql/change-circle';
import { useCircle } from './circle-context';
import { PreviewBox } from './preview-box';
import { type Receiver, toWhom } from './receiver';
import { ReceiverField } from './receiver-field';
import { emptySaid, saidOf } from './said';
import { SaidFields } from './said-fields';
import { noTerms, TermsFields } from './terms-fields';

/** Opens something to a service, or to somebody in the team who comes from none: by a yes, or by a law that the coordinator names. */
export function GiveConsentForm({ byLaw = false, onClose }: { byLaw?: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { id: collaborationId, records, owner, decides } = useCircle();
  const [to, setTo] = useState<readonly Receiver[]>([]);
  const [terms, setTerms] = useState(noTerms);
  const [legalBasis, setLegalBasis] = useState('');
  const [said, setSaid] = useState(records ? null : emptySaid(decides ? '' : (owner?.id ?? '')));
  const give = usePress(useTypedMutation(GiveConsentMutation));
  const record = usePress(useTypedMutation(RecordLegalBasisMutation));
  const { sending, fields, problem } = byLaw ? record : give;

  const opening = {
    collaborationId,
    ...(to[0] && toWhom(to[0])),
    areas: terms.areas,
    purpose: terms.purpose,
    until: terms.until || null,
  };
  const yes = { ...opening, said: records ? saidOf(said) : said?.heard ? { heard: said.heard } : null };
  const law = { ...opening, legalBasis };
  const ready = to.length > 0 && terms.areas.length > 0 && Boolean(terms.purpose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void (byLaw ? record.press({ input: law }) : give.press({ input: yes })).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t(byLaw ? 'consent.recordLaw' : 'consent.give')}>
      <Stack gap="md">
        <ReceiverField
          collaborationId={collaborationId}
          value={to}
          onChange={setTo}
          error={fields['unitId'] ?? fields['personId']}
        />
        <TermsFields value={terms} onChange={setTerms} fields={fields} />
        {byLaw ? (
          <TextField
            label={t('consent.lawField')}
            value={legalBasis}
            onChange={(event) => setLegalBasis(event.target.value)}
            error={fields['legalBasis']}
          />
        ) : (
          <SaidFields value={said} onChange={setSaid} fields={fields} />
        )}
        <PreviewBox input={ready ? (byLaw ? { recordLegalBasis: law } : { giveConsent: yes }) : null} />
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('consent.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
