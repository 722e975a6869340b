import { type DisclosureGuardsQuery, useTypedMutation, usePress } from '@samplan/web/data';
import { Select, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { SetGuardMutation } from '../graphql/guards';
import { useCircleWords } from '../words/use-circle-words';
import { type Decision, DecisionFields, type Named, noDecision } from './decision-fields';
import { GuardForm } from './guard-form';

interface SetGuardFormProps {
  collaborationId: string;
  choices: DisclosureGuardsQuery['disclosureGuards']['choices'];
  onSaved: () => void;
  onClose: () => void;
}

const asOption = ({ id, name }: Named) => ({ value: id, label: name });

/** Toward whom, which service, and the decision behind it. */
export function SetGuardForm({ collaborationId, choices, onSaved, onClose }: SetGuardFormProps) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const [towardId, setTowardId] = useState('');
  const [unitId, setUnitId] = useState('');
  const [decision, setDecision] = useState<Decision>(noDecision);
  const { press, sending, fields, problem } = usePress(useTypedMutation(SetGuardMutation));
  const takesPart = ({ id }: Named): boolean => choices.takingPartIds.includes(id);
  const submit = (): void =>
    void press({ input: { collaborationId, towardId, unitId, ...decision } }).then((through) => through && onSaved());
  return (
    <GuardForm
      label={t('guard.set')}
      submit={t('guard.setDo')}
      {...{ sending, problem, fields, onClose }}
      onSubmit={submit}
    >
      <Select
        label={t('guard.toward')}
        description={t('guard.towardHelp')}
        placeholder={t('guard.choose')}
        value={towardId}
        onChange={(event) => setTowardId(event.target.value)}
        options={choices.towards.map(({ person, ofAgeOn }) => ({
          value: person.id,
          label: ofAgeOn ? t('guard.towardChild', { name: person.name, date: words.date(ofAgeOn) }) : person.name,
        }))}
        error={fields['towardId']}
      />
      <Select
        label={t('guard.unit')}
        description={t('guard.unitHelp')}
        placeholder={t('guard.choose')}
        value={unitId}
        onChange={(event) => setUnitId(event.target.value)}
        groups={[
          { label: t('guard.takesPart'), options: choices.units.filter(takesPart).map(asOption) },
          { label: t('guard.otherUnits'), options: choices.units.filter((unit) => !takesPart(unit)).map(asOption) },
        ]}
        error={fields['unitId']}
      />
      <DecisionFields value={decision} onChange={setDecision} errors={fields} deciders={choices.deciders} />
    </GuardForm>
  );
}
