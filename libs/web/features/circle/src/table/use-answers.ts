import {
  isFinal,
  type LifeArea,
  newId,
  outbox,
  readErrors,
  type SaidInput,
  useFaultText,
  useTypedMutation,
  useUnsent,
} from '@samplan/web/data';
import { useState } from 'react';
import { AnswerConsentRequestMutation } from '../graphql/change-circle';

/** One answer at the kitchen table: which card, what was said, and what is needed to write it down. */
interface TableAnswer {
  id: string;
  answer: 'YES' | 'SOME' | 'NO';
  areas: string[] | null;
  until: string | null;
  /** Whose yes it was, what the child said, and who assessed where there is doubt; null when the person answers alone. */
  said: SaidInput | null;
}

interface Answers {
  /** Said, but not with the server yet, by card. */
  unsent: ReadonlySet<string>;
  /** What the server had against each that was not written down, by its card. */
  refusals: ReadonlyMap<string, string>;
  /** `what` it is, in words for whoever finds it among what is not sent. */
  say: (answer: TableAnswer, what: string) => void;
}

const document = AnswerConsentRequestMutation.toString();

/**
 * What is said is sent, and what does not get through waits where all that is written waits: sealed, for the one who is
 * here, and gone from the device when they log out.
 */
export function useAnswers(collaborationId: string): Answers {
  const faultText = useFaultText();
  const { execute } = useTypedMutation(AnswerConsentRequestMutation);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const entries = useUnsent().filter((one) => one.document === document && one.collaborationId === collaborationId);
  const broke = faultText({ code: 'INTERNAL', reference: null });
  const refuse = (id: string, problem: string): void => setRefused((others) => new Map(others).set(id, problem));

  const keep = async (answer: TableAnswer, what: string): Promise<void> => {
    const at = new Date().toISOString();
    try {
      await outbox.put({ id: newId(), collaborationId, what, at, document, input: { ...answer } });
    } catch {
      // The device has no room for it: nobody is to believe that it was written down.
      refuse(answer.id, broke);
    }
  };
  const say = async (answer: TableAnswer, what: string): Promise<void> => {
    // What is said now is the answer; one to the same card that was refused is not.
    for (const earlier of entries) if (earlier.input['id'] === answer.id) await outbox.discard(earlier.id);
    setRefused((others) => new Map([...others].filter(([id]) => id !== answer.id)));
    const { data, fault } = await execute({ input: { ...answer, areas: answer.areas as LifeArea[] | null } });
    // What passes by itself is no answer: said is said, and it is sent again.
    if (fault && !isFinal(fault)) return keep(answer, what);
    const { none, general, fields } = readErrors(data?.answerConsentRequest.errors ?? []);
    if (fault) refuse(answer.id, faultText(fault));
    else if (!none) refuse(answer.id, general?.message ?? Object.values(fields)[0] ?? broke);
  };

  const waiting = entries.filter(({ state }) => state === 'waiting');
  const given = entries.filter(({ state }) => state === 'refused');
  return {
    unsent: new Set(waiting.map(({ input }) => String(input['id']))),
    refusals: new Map([
      ...refused,
      ...given.map(({ input, problem }) => [String(input['id']), problem ?? broke] as const),
    ]),
    say: (answer, what) => void say(answer, what),
  };
}
