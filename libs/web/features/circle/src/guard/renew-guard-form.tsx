import { type GuardViewFragment, useTypedMutation, usePress } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { RenewGuardMutation } from '../graphql/guards';
import { type Decision, DecisionFields, type Named, noDecision } from './decision-fields';
import { GuardForm } from './guard-form';

interface RenewGuardFormProps {
  guard: GuardViewFragment;
  label: string;
  deciders: readonly Named[];
  onSaved: () => void;
  onClose: () => void;
}

/** A new decision on what stands. Who decides and until when is asked anew; nothing is renewed by habit. */
export function RenewGuardForm({ guard, label, deciders, onSaved, onClose }: RenewGuardFormProps) {
  const { t } = useTranslation();
  const { id, version, reason, legalGround } = guard;
  const [decision, setDecision] = useState<Decision>({ ...noDecision, reason, legalGround });
  const { press, sending, fields, problem } = usePress(useTypedMutation(RenewGuardMutation));
  const submit = (): void =>
    void press({ input: { id, expectedVersion: version, ...decision } }).then((through) => through && onSaved());
  return (
    <GuardForm label={label} submit={t('guard.renewDo')} {...{ sending, problem, fields, onClose }} onSubmit={submit}>
      <DecisionFields value={decision} onChange={setDecision} errors={fields} deciders={deciders} />
    </GuardForm>
  );
}
