import { dateInOslo } from '@samplan/shared/kernel';
import { type PlanAsker, usePress, useTypedMutation } from '@samplan/web/data';
import { DateField, RadioGroup, TextField, useTranslation } from '@samplan/web/ui';
import { RecordPlanWishMutation } from '../graphql/plan-life';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { usePlan } from '../words/plan-context';
import { PressForm } from './press-form';
import { asYes, YesChoice } from './yes-choice';

const askers = ['PERSON', 'GUARDIAN', 'RELATIVE', 'SERVICE'] as const satisfies readonly PlanAsker[];

/** Who asked for a plan, when and how; the person says it in their own words and needs say no more. */
export function WishForm({ onSaved, onClose }: { onSaved: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { collaborationId, name, reader } = usePlan();
  const press = usePress(useTypedMutation(RecordPlanWishMutation));
  const own = reader === 'you';
  const { typed, field, choice, ...kept } = useTypedDraft(
    { wishedBy: own ? 'PERSON' : '', wishedOn: dateInOslo(new Date()), wishedHow: '', consentHow: '' },
    press.fields,
    { key: 'plan:wish' },
  );
  const save = (): Promise<object | null> => {
    const { wishedOn, wishedHow } = typed;
    const wishedBy = askers.find((one) => one === typed.wishedBy) ?? 'SERVICE';
    const consentHow = asYes(typed.consentHow);
    return press.press({ input: { collaborationId, wishedBy, wishedOn, wishedHow, consentHow } });
  };
  return (
    <PressForm
      label={t(own ? 'plans.wishYou' : 'planLife.wish.title')}
      save={t(own ? 'planLife.wish.saveYou' : 'planLife.wish.save')}
      press={press}
      onSave={save}
      onSaved={onSaved}
      onClose={onClose}
      kept={kept}
    >
      {own ? (
        <TextField
          {...field('wishedHow')}
          label={t('planLife.wish.howYou')}
          description={t('planLife.wish.howYouHelp')}
        />
      ) : (
        <>
          <RadioGroup
            {...choice('wishedBy')}
            legend={t('planLife.wish.by')}
            options={askers.map((value) => ({ value, label: t(`planLife.wish.byOption.${value}`, { name }) }))}
          />
          <TextField
            {...field('wishedHow')}
            label={t('planLife.wish.how')}
            description={t('planLife.wish.howExample')}
          />
          <DateField {...field('wishedOn')} label={t('planLife.wish.on')} />
          {typed.wishedBy && typed.wishedBy !== 'PERSON' ? (
            <YesChoice {...choice('consentHow')} personName={name} />
          ) : null}
        </>
      )}
    </PressForm>
  );
}
