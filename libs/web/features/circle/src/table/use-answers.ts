import { newId, outbox, type SaidInput, useFaultText, useUnsent } from '@samplan/web/data';
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
  /** How many of them did not get through at once, and wait. */
  waiting: number;
  /** What the server had against each that was not written down, by its card. */
  refusals: ReadonlyMap<string, string>;
  /** `what` it is, in words for whoever finds it among what is not sent. */
  say: (answer: TableAnswer, what: string) => void;
}

const document = AnswerConsentRequestMutation.toString();

/**
 * What is said waits where all that is written waits: sealed, for the one who is here, and gone from the device when they
 * log out. A phone that sleeps, loads again or loses its net for a moment loses nothing.
 */
export function useAnswers(collaborationId: string): Answers {
  const faultText = useFaultText();
  const [lost, setLost] = useState<ReadonlyMap<string, string>>(new Map());
  const [underWay, setUnderWay] = useState<ReadonlySet<string>>(new Set());
  const entries = useUnsent().filter((one) => one.document === document && one.collaborationId === collaborationId);
  const broke = faultText({ code: 'INTERNAL', reference: null });
  const refused = entries.filter(({ state }) => state === 'refused');

  const say = async (answer: TableAnswer, what: string): Promise<void> => {
    const before = entries.filter(({ input }) => input['id'] === answer.id);
    const at = new Date().toISOString();
    setUnderWay((others) => new Set(others).add(answer.id));
    try {
      for (const { id } of before) await outbox.discard(id);
      await outbox.put({ id: newId(), collaborationId, what, at, document, input: { ...answer } });
    } catch {
      // The device has no room for it: nobody is to believe that it was written down.
      setLost((others) => new Map(others).set(answer.id, broke));
      return;
    }
    await outbox.sendAll();
    setUnderWay((others) => new Set([...others].filter((id) => id !== answer.id)));
  };

  const unsent = new Set(entries.filter(({ state }) => state === 'waiting').map(({ input }) => String(input['id'])));
  return {
    unsent,
    waiting: [...unsent].filter((id) => !underWay.has(id)).length,
    refusals: new Map([
      ...lost,
      ...refused.map(({ input, problem }) => [String(input['id']), problem ?? broke] as const),
    ]),
    say: (answer, what) => void say(answer, what),
  };
}
