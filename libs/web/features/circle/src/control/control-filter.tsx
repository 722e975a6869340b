import { logControlFilter, logSignals } from '@samplan/shared/contracts';
import type { LogControlFilterInput } from '@samplan/web/data';
import { Button, DateField, Row, Select, Stack, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';

type Signal = NonNullable<LogControlFilterInput['signal']>;
const signals = logSignals.map((signal) => signal.toUpperCase() as Signal);

interface ControlFilterProps {
  filter: LogControlFilterInput;
  units: readonly { id: string; name: string }[];
  onChoose: (filter: LogControlFilterInput) => void;
}

/** Taken into use by a press, for every look is written down. */
export function ControlFilter({ filter, units, onChoose }: ControlFilterProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(filter);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const change = (part: Partial<LogControlFilterInput>): void => setDraft((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { error } = logControlFilter.safeParse({ ...draft, signal: draft.signal?.toLowerCase() });
    setWrong(Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message])));
    if (!error) onChoose(draft);
  };
  const fault = (field: string): string | null =>
    wrong[field] ? t(`errors.${wrong[field]}` as 'errors.DATE_INVALID') : null;
  const all = t('logControl.filter.all');
  return (
    <form noValidate onSubmit={submit} aria-label={t('logControl.filter.heading')}>
      <Stack gap="md">
        <div className="ci-filter">
          <DateField
            label={t('logControl.filter.from')}
            value={draft.from}
            error={fault('from')}
            onChange={(event) => change({ from: event.target.value })}
          />
          <DateField
            label={t('logControl.filter.to')}
            value={draft.to}
            error={fault('to')}
            onChange={(event) => change({ to: event.target.value })}
          />
          <Select
            label={t('logControl.filter.unit')}
            placeholder={all}
            value={draft.unitId ?? ''}
            onChange={(event) => change({ unitId: event.target.value || null })}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            label={t('logControl.filter.signal')}
            placeholder={all}
            value={draft.signal ?? ''}
            onChange={(event) => change({ signal: signals.find((one) => one === event.target.value) ?? null })}
            options={signals.map((value) => ({ value, label: t(`vocabulary.logSignal.${value}`) }))}
          />
        </div>
        <Row>
          <Button type="submit">{t('logControl.filter.show')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
