import { osloDate } from '@samplan/shared/i18n';
import { DateField, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';
import type { SaidDraft } from './said';

interface SaidMoreProps {
  value: NonNullable<SaidDraft>;
  onChange: (part: Partial<NonNullable<SaidDraft>>) => void;
  fields: Record<string, string>;
}

/** What is seldom the case, each behind its own question: a signature on paper, and doubt about who can decide. */
export function SaidMore({ value, onChange, fields }: SaidMoreProps) {
  const { t } = useTranslation();
  const today = osloDate(Date.now());
  return (
    <div>
      <Question asked={t('consent.onPaper')}>
        <DateField
          label={t('consent.signedOn')}
          max={today}
          value={value.signedOn}
          onChange={(event) => onChange({ signedOn: event.target.value })}
          error={fields['said.signedOn']}
        />
      </Question>
      <Question asked={t('consent.doubt')}>
        <TextField
          label={t('consent.assessedBy')}
          value={value.assessedBy}
          onChange={(event) => onChange({ assessedBy: event.target.value })}
          error={fields['said.capacity.assessedBy']}
        />
        <DateField
          label={t('consent.assessedOn')}
          max={today}
          value={value.assessedOn}
          onChange={(event) => onChange({ assessedOn: event.target.value })}
          error={fields['said.capacity.assessedOn']}
        />
        <TextField
          label={t('consent.assessedFor')}
          value={value.assessedFor}
          onChange={(event) => onChange({ assessedFor: event.target.value })}
          error={fields['said.capacity.assessedFor']}
        />
      </Question>
    </div>
  );
}

/** The fields are there when somebody opens it. */
function Question({ asked, children }: { asked: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="ci-why" open={open}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          setOpen(!open);
        }}
      >
        {asked}
      </summary>
      {open ? <Stack gap="sm">{children}</Stack> : null}
    </details>
  );
}
