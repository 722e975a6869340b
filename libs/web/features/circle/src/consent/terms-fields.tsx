import type { LifeArea } from '@samplan/web/data';
import { Button, DateField, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AreaChoice } from './area-choice';

/** What one opens, why and until when, as it is typed. */
export interface Terms {
  areas: LifeArea[];
  purpose: string;
  until: string;
}

export const noTerms: Terms = { areas: [], purpose: '', until: '' };

interface TermsFieldsProps {
  value: Terms;
  onChange: (terms: Terms) => void;
  fields: Record<string, string>;
  among?: readonly LifeArea[];
  /** The last day is asked for when somebody wants one. */
  folded?: boolean;
}

export function TermsFields({ value, onChange, fields, among, folded = false }: TermsFieldsProps) {
  const { t } = useTranslation();
  const [dated, setDated] = useState(!folded || value.until !== '');
  return (
    <Stack gap="md">
      <AreaChoice
        legend={t('consent.areas')}
        value={value.areas}
        onChange={(areas) => onChange({ ...value, areas })}
        among={among}
        error={fields['areas']}
      />
      <TextField
        label={t('consent.purpose')}
        description={t('consent.purposeHelp')}
        value={value.purpose}
        onChange={(event) => onChange({ ...value, purpose: event.target.value })}
        error={fields['purpose']}
      />
      {dated ? (
        <DateField
          label={t('consent.untilField')}
          description={t('consent.untilHelp')}
          optional
          value={value.until}
          onChange={(event) => onChange({ ...value, until: event.target.value })}
          error={fields['until']}
        />
      ) : (
        <Row>
          <Button variant="tertiary" onClick={() => setDated(true)}>
            {t('consent.setUntil')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
