import { type RegisterPersonInput, readErrors, useTypedMutation } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { RegisterPersonMutation } from '../graphql/entry';

export interface Registered {
  name: string;
  coordinator: string;
  bornOn: string | null;
}

/** Sends the form; whatever comes back, what was typed stays in it until all is well. */
export function useRegister(onDone: (registered: Registered) => void) {
  const { t } = useTranslation();
  const { execute, sending } = useTypedMutation(RegisterPersonMutation);
  const [answer, setAnswer] = useState<{ fields: Record<string, string>; problem: string | null }>({
    fields: {},
    problem: null,
  });
  const send = async (input: RegisterPersonInput): Promise<void> => {
    const { data, fault } = await execute({ input });
    if (fault)
      return setAnswer({
        fields: {},
        problem: t(fault.code === 'OFFLINE' ? 'common.state.offlineText' : 'common.state.errorText'),
      });
    const { opened, errors } = data.registerPerson;
    const { fields, general } = readErrors(errors);
    setAnswer({ fields, problem: general?.message ?? null });
    if (opened) {
      const name = `${input.givenName} ${input.familyName}`;
      onDone({ name, coordinator: opened.coordinator.name, bornOn: opened.bornOn });
    }
  };
  return { ...answer, send, sending };
}
