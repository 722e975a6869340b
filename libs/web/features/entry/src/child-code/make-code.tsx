import { agreementWays } from '@samplan/shared/contracts';
import { type AgreementWay, type ContactOfFragment, usePress, useTypedMutation } from '@samplan/web/data';
import { Button, FormProblem, RadioGroup, Row, Stack, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { MakeEntryCodeMutation } from '../graphql/ways-in';
import type { ShownCode } from './new-code';

interface MakeCodeProps {
  collaborationId: string;
  agreeing: readonly ContactOfFragment[];
  onMade: (code: ShownCode) => void;
}

/** Nothing is chosen beforehand: that somebody said yes is for the coordinator to say. */
export function MakeCode({ collaborationId, agreeing, onMade }: MakeCodeProps) {
  const { t } = useTranslation();
  const [agreedById, setAgreedById] = useState<string | null>(null);
  const [agreedHow, setAgreedHow] = useState<AgreementWay | null>(null);
  const [missing, setMissing] = useState(false);
  const { press, sending, fields, problem } = usePress(
    useTypedMutation(MakeEntryCodeMutation),
    ({ makeEntryCode: { code } }) => code && onMade(code),
  );
  const required = t('errors.FIELD_REQUIRED');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(!agreedById || !agreedHow);
    if (agreedById && agreedHow) void press({ input: { collaborationId, agreedById, agreedHow } });
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('entry.codes.title')}>
      <Stack gap="md">
        <RadioGroup
          legend={t('entry.codes.agreed')}
          description={t('entry.codes.agreedHelp')}
          name="agreed-by"
          options={agreeing.map(({ id, name }) => ({ value: id, label: name }))}
          value={agreedById}
          onChange={setAgreedById}
          error={missing && !agreedById ? required : fields['agreedById']}
        />
        <RadioGroup
          legend={t('entry.codes.how')}
          name="agreed-how"
          options={agreementWays.map((way) => ({ value: way.toUpperCase(), label: t(`entry.codes.way.${way}`) }))}
          value={agreedHow}
          onChange={(way) => setAgreedHow(way as AgreementWay)}
          error={missing && !agreedHow ? required : null}
        />
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" variant="secondary" busy={sending}>
            {t('entry.codes.make')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
