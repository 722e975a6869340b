import { type RegisterPersonInput, usePress, useTypedMutation } from '@samplan/web/data';
import { RegisterPersonMutation } from '../graphql/entry';

export interface Registered {
  name: string;
  coordinator: string;
  bornOn: string | null;
}

/** Sends the form; whatever comes back, what was typed stays in it until all is well. */
export function useRegister(onDone: (registered: Registered) => void) {
  const { press, sending, fields, problem } = usePress(useTypedMutation(RegisterPersonMutation));
  const send = async (input: RegisterPersonInput): Promise<void> => {
    const opened = (await press({ input }))?.registerPerson.opened;
    if (!opened) return;
    const name = `${input.givenName} ${input.familyName}`;
    onDone({ name, coordinator: opened.coordinator.name, bornOn: opened.bornOn });
  };
  return { fields, problem, send, sending };
}
