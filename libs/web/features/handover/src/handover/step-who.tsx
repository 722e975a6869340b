import { Checkbox, DateField, Select, Stack, useTranslation } from '@samplan/web/ui';
import { type Colleague, colleagueOptions } from '../logic/colleague-options';
import type { Draft, DraftChange, HandOverPlace } from './draft';

interface StepWhoProps {
  draft: Draft;
  change: DraftChange;
  places: readonly HandOverPlace[];
  colleagues: readonly Colleague[];
  /** Whether to say what is missing. */
  tried: boolean;
}

export function StepWho({ draft, change, places, colleagues, tried }: StepWhoProps) {
  const { t } = useTranslation();
  const missing = (what: 'needSuccessor' | 'needDate', value: string): string | undefined =>
    tried && !value ? t(`handover.handOver.${what}`) : undefined;
  const toggle = (id: string): void =>
    change({
      planIds: draft.planIds.includes(id) ? draft.planIds.filter((one) => one !== id) : [...draft.planIds, id],
    });
  return (
    <Stack gap="md">
      <Select
        label={t('handover.handOver.successor')}
        placeholder={t('common.field.choose')}
        value={draft.successorId}
        error={missing('needSuccessor', draft.successorId)}
        options={colleagueOptions(colleagues, (name) => t('handover.absence.awayToo', { name }))}
        onChange={(event) => change({ successorId: event.target.value })}
      />
      <DateField
        label={t('handover.handOver.onDate')}
        value={draft.onDate}
        error={missing('needDate', draft.onDate)}
        onChange={(event) => change({ onDate: event.target.value })}
      />
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('handover.handOver.plans')}</legend>
        {tried && draft.planIds.length === 0 ? (
          <p className="ds-validation-message" role="alert">
            {t('handover.handOver.needPlans')}
          </p>
        ) : null}
        {places.map(({ collaborationId, owner, planned }) => (
          <Checkbox
            key={collaborationId}
            label={planned ? `${owner.name} – ${t('handover.handOver.planned')}` : owner.name}
            disabled={planned}
            checked={draft.planIds.includes(collaborationId)}
            onChange={() => toggle(collaborationId)}
          />
        ))}
      </fieldset>
    </Stack>
  );
}
