import { type Fault, FaultState, readErrors, useTypedMutation, useTypedQuery } from '@samplan/web/data';
import { Button, DateField, Notice, Select, Stack, useFormat, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { AbsencePreviewQuery, PlanAbsenceMutation } from '../graphql/absence';
import { colleagueOptions } from '../logic/colleague-options';
import { PlaceList } from './place-list';

export interface Begun {
  absenceId: string | null;
  fromDate: string;
  untilDate: string;
  /** For all; empty is nobody. */
  deputyId: string;
  /** By plan; empty is nobody. A plan that is not here takes the one for all. */
  choices: Record<string, string>;
}

interface AbsenceFormProps {
  begun: Begun;
  onPlanned: () => void;
  onDraft: () => void;
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Days, one deputy, and how it will be with each plan before anything is sent. */
export function AbsenceForm({ begun, onPlanned, onDraft }: AbsenceFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [form, setForm] = useState(begun);
  const [fields, setFields] = useState<Record<string, string>>({});
  const [fault, setFault] = useState<Fault | null>(null);
  const { execute, sending } = useTypedMutation(PlanAbsenceMutation);
  const datesKnown = isDate(form.fromDate) && isDate(form.untilDate) && form.fromDate <= form.untilDate;
  const deputyIds = [...new Set([form.deputyId, ...Object.values(form.choices)])].filter(Boolean).sort();
  const preview = useTypedQuery(AbsencePreviewQuery, {
    variables: { fromDate: form.fromDate, untilDate: form.untilDate, deputyIds },
    pause: !datesKnown,
  });
  const { nodes = [], colleagues = [] } = preview.data?.absencePreview ?? {};
  const lacking = nodes.filter(({ collaborationId }) => fields[`choices.${collaborationId}`]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { absenceId, fromDate, untilDate, deputyId, choices } = form;
    const { data, fault: failed } = await execute({
      input: {
        absenceId,
        fromDate,
        untilDate,
        deputyId: deputyId || null,
        choices: Object.entries(choices).map(([collaborationId, id]) => ({ collaborationId, deputyId: id || null })),
      },
    });
    setFault(failed ?? null);
    if (!data) return;
    const { absence, errors } = data.planAbsence;
    const read = readErrors(errors);
    setFields({ ...read.fields, ...(read.general ? { fromDate: read.general.message } : {}) });
    if (read.none) return onPlanned();
    if (absence) {
      setForm((current) => ({ ...current, absenceId: absence.id }));
      onDraft();
    }
  };
  const choose = (collaborationId: string, id: string | null): void =>
    setForm((current) => {
      const { [collaborationId]: _, ...others } = current.choices;
      return { ...current, choices: id === null ? others : { ...others, [collaborationId]: id } };
    });

  return (
    <form noValidate onSubmit={(event) => void submit(event)} aria-label={t('handover.absence.title')}>
      <Stack gap="md">
        <div className="ho-fields">
          <DateField
            label={t('handover.absence.from')}
            value={form.fromDate}
            error={fields['fromDate']}
            onChange={(event) => setForm({ ...form, fromDate: event.target.value })}
          />
          <DateField
            label={t('handover.absence.until')}
            value={form.untilDate}
            error={fields['untilDate']}
            onChange={(event) => setForm({ ...form, untilDate: event.target.value })}
          />
        </div>
        {datesKnown ? (
          <Select
            label={t('handover.absence.deputy')}
            description={t('handover.absence.deputyHelp')}
            placeholder={t('handover.absence.nobody')}
            value={form.deputyId}
            options={colleagueOptions(colleagues, (name) => t('handover.absence.awayToo', { name }))}
            onChange={(event) => setForm({ ...form, deputyId: event.target.value })}
          />
        ) : (
          <p>{t('handover.absence.datesFirst')}</p>
        )}
        {lacking.length > 0 ? (
          <Notice tone="warning" heading={t('handover.absence.draftTitle')} announce>
            <p>{t('handover.absence.draftText', { names: format.list(lacking.map(({ owner }) => owner.name)) })}</p>
          </Notice>
        ) : null}
        {datesKnown && preview.data ? (
          <PlaceList places={nodes} colleagues={colleagues} form={form} errors={fields} onChoose={choose} />
        ) : null}
        {fault ? <FaultState fault={fault} /> : null}
        <div>
          <Button type="submit" busy={sending}>
            {t('handover.absence.submit')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
