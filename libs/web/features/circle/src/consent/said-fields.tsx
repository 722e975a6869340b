import type { SaidInput } from '@samplan/web/data';
import { DateField, RadioGroup, Stack, TextArea, TextField, useTranslation } from '@samplan/web/ui';
import { type Circle, useCircle } from './circle-context';

/** What is typed about how the yes was said; null says that nobody has said yes. */
export type SaidDraft = {
  byId: string;
  heard: string;
  assessedBy: string;
  assessedOn: string;
  assessedFor: string;
} | null;

export const emptySaid = (byId: string): NonNullable<SaidDraft> => ({
  byId,
  heard: '',
  assessedBy: '',
  assessedOn: '',
  assessedFor: '',
});

export function saidOf(draft: SaidDraft): SaidInput | null {
  if (!draft) return null;
  const { byId, heard, assessedBy, assessedOn, assessedFor } = draft;
  const doubted = assessedBy || assessedOn || assessedFor;
  return { byId, heard: heard || null, capacity: doubted ? { assessedBy, assessedOn, assessedFor } : null };
}

const isAnother = (
  { byId }: NonNullable<SaidDraft>,
  { owner, records, own }: Pick<Circle, 'owner' | 'records' | 'own'>,
): boolean => (records ? byId !== (owner?.id ?? '') : !own);

/** Fields that must be filled in before anybody answers, as the server names them. */
export function lackingOf(draft: SaidDraft, { owner, records, own, heard }: Circle): ReadonlySet<string> {
  const missing: string[] = [];
  if (records && !draft) missing.push('said');
  if (draft && heard && isAnother(draft, { owner, records, own }) && !draft.heard.trim()) missing.push('said.heard');
  const { assessedBy, assessedOn, assessedFor } = draft ?? emptySaid('');
  if (assessedBy || assessedOn || assessedFor)
    for (const [field, value] of Object.entries({ assessedBy, assessedOn, assessedFor }))
      if (!value.trim()) missing.push(`said.capacity.${field}`);
  return new Set(missing);
}

interface SaidFieldsProps {
  value: SaidDraft;
  onChange: (draft: SaidDraft) => void;
  fields: Record<string, string>;
  legend?: string;
  /** Offers "nobody has said yes", which is enough to narrow. */
  mayBeNobody?: boolean;
}

/** For whoever writes down somebody's yes: whose it was, and what the person said where another decides. */
export function SaidFields({ value, onChange, fields, legend, mayBeNobody }: SaidFieldsProps) {
  const { t } = useTranslation();
  const { owner, deciders, underAge, heard, records, own } = useCircle();
  const ownerId = owner?.id ?? '';
  const set = (part: Partial<NonNullable<SaidDraft>>): void => onChange({ ...(value ?? emptySaid(ownerId)), ...part });
  const options = [
    ...(underAge ? [] : [{ value: ownerId, label: t('consent.saidBy', { name: owner?.name ?? '' }) }]),
    ...deciders.flatMap(({ person, relation }) =>
      person
        ? [
            {
              value: person.id,
              label: t('consent.saidByOther', {
                name: person.name,
                relation: t(`vocabulary.relation.${relation}`).toLowerCase(),
              }),
            },
          ]
        : [],
    ),
    ...(mayBeNobody ? [{ value: '', label: t('consent.notAsked') }] : []),
  ];
  const another = value !== null && isAnother(value, { owner, records, own });
  // Before the phone is given away nobody is asked who answers, where one alone can.
  const asks = records && !(legend && value && options.length === 1);
  return (
    <Stack gap="md">
      {asks ? (
        <RadioGroup
          legend={legend ?? t('consent.spokenYes')}
          description={legend ? undefined : t('consent.spokenYesHelp')}
          name="said"
          options={options}
          value={value?.byId ?? (mayBeNobody ? '' : null)}
          onChange={(byId) => (byId ? set({ byId }) : onChange(null))}
          error={fields['said'] ?? fields['said.byId']}
        />
      ) : null}
      {another && heard ? (
        <TextArea
          label={t('consent.heardField')}
          description={t('consent.heardHelp')}
          value={value.heard}
          onChange={(event) => set({ heard: event.target.value })}
          error={fields['said.heard']}
          rows={2}
        />
      ) : null}
      {records && value ? (
        <details className="ci-why">
          <summary>{t('consent.doubt')}</summary>
          <Stack gap="sm">
            <TextField
              label={t('consent.assessedBy')}
              value={value.assessedBy}
              onChange={(event) => set({ assessedBy: event.target.value })}
              error={fields['said.capacity.assessedBy']}
            />
            <DateField
              label={t('consent.assessedOn')}
              value={value.assessedOn}
              onChange={(event) => set({ assessedOn: event.target.value })}
              error={fields['said.capacity.assessedOn']}
            />
            <TextField
              label={t('consent.assessedFor')}
              value={value.assessedFor}
              onChange={(event) => set({ assessedFor: event.target.value })}
              error={fields['said.capacity.assessedFor']}
            />
          </Stack>
        </details>
      ) : null}
    </Stack>
  );
}
