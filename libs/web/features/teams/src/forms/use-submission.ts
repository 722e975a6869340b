import { type FragmentOf, type Fault, type MutationErrorsFragment, readErrors } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useState } from 'react';

type Errors = readonly FragmentOf<typeof MutationErrorsFragment>[];
type Answer = { fault: Fault } | { errors: Errors };

export interface Submission<Input> {
  busy: boolean;
  /** What is wrong, beside each field. */
  fields: Record<string, string>;
  /** What concerns the whole. */
  problem: string | null;
  submit: (input: Input) => void;
}

/** Sends a form once, keeps what was typed whatever comes back, and puts each answer where it belongs. */
export function useSubmission<Input>(send: (input: Input) => Promise<Answer>, onDone: () => void): Submission<Input> {
  const { t } = useTranslation();
  const [state, setState] = useState<{ busy: boolean; fields: Record<string, string>; problem: string | null }>({
    busy: false,
    fields: {},
    problem: null,
  });
  const submit = (input: Input): void => {
    setState({ busy: true, fields: {}, problem: null });
    void send(input).then((answer) => {
      if ('fault' in answer) return setState({ busy: false, fields: {}, problem: t('teams.faultSave') });
      const { fields, general, conflict, none } = readErrors(answer.errors);
      const clash = conflict ? t('errors.VERSION_CONFLICT') : null;
      setState({ busy: false, fields, problem: general?.message ?? clash });
      if (none) onDone();
    });
  };
  return { ...state, submit };
}
