import { RadioGroup, Stack, TextArea, useTranslation } from '@samplan/web/ui';
import { useCircle } from './circle-context';
import { emptySaid, isAnother, type SaidDraft } from './said';
import { SaidMore } from './said-more';

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
      {records && value ? <SaidMore value={value} onChange={set} fields={fields} /> : null}
    </Stack>
  );
}
