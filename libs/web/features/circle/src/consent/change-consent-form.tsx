import { type ConsentViewFragment, useTypedMutation, usePress } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { ChangeConsentMutation } from '../graphql/change-circle';
import { useCircleWords } from '../words/use-circle-words';
import { useCircle } from './circle-context';
import { PreviewBox } from './preview-box';
import { emptySaid, saidOf } from './said';
import { SaidFields } from './said-fields';
import { TermsFields } from './terms-fields';

/** Narrows or extends one consent, and shows what that does before it is done. */
export function ChangeConsentForm({ consent, onClose }: { consent: ConsentViewFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const { records } = useCircle();
  const [terms, setTerms] = useState({
    areas: [...consent.areas],
    purpose: consent.purpose,
    until: consent.lastDay ?? '',
  });
  const [said, setSaid] = useState(records ? null : emptySaid(''));
  const { press, sending, fields, problem } = usePress(useTypedMutation(ChangeConsentMutation));
  const input = {
    id: consent.id,
    expectedVersion: consent.version,
    areas: terms.areas,
    purpose: terms.purpose,
    until: terms.until || null,
    said: records ? saidOf(said) : said?.heard ? { heard: said.heard } : null,
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.changeOf', { to: words.to(consent) })}>
      <Stack gap="md">
        <TermsFields value={terms} onChange={setTerms} fields={fields} />
        <SaidFields value={said} onChange={setSaid} fields={fields} mayBeNobody />
        <PreviewBox input={terms.areas.length > 0 ? { changeConsent: input } : null} />
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
