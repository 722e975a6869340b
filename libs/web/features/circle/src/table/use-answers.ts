import { isFinal, type LifeArea, readErrors, useFaultText, useTypedMutation } from '@samplan/web/data';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AnswerConsentRequestMutation } from '../graphql/change-circle';
import { keepAnswers, readAnswers, type TableAnswer } from './answer-queue';

export interface Answers {
  /** Said, but not with the server yet. */
  unsent: readonly TableAnswer[];
  /** What the server had against each that was not written down, by its card. */
  refusals: ReadonlyMap<string, string>;
  say: (answer: TableAnswer) => void;
}

const again = 15_000;

/** Sends answers one at a time, keeps what did not get through, and tries again by itself. */
export function useAnswers(collaborationId: string): Answers {
  const { execute } = useTypedMutation(AnswerConsentRequestMutation);
  const [unsent, setUnsent] = useState<readonly TableAnswer[]>(() => readAnswers(collaborationId));
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const faultText = useFaultText();
  const busy = useRef(false);

  const keep = useCallback(
    (answers: readonly TableAnswer[]) => {
      keepAnswers(collaborationId, answers);
      setUnsent(answers);
    },
    [collaborationId],
  );
  const send = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    for (let next = readAnswers(collaborationId)[0]; next; next = readAnswers(collaborationId)[0]) {
      const { id, answer, areas, until, said } = next;
      const { data, fault } = await execute({ input: { id, answer, areas: areas as LifeArea[] | null, until, said } });
      // What passes by itself is no answer: said is said, and it is sent again.
      if (fault && !isFinal(fault)) break;
      const read = data ? readErrors(data.answerConsentRequest.errors) : null;
      const problem = fault ? faultText(fault) : (read?.general?.message ?? Object.values(read?.fields ?? {})[0]);
      if (fault || !read?.none) setRefusals((before) => new Map(before).set(id, problem ?? ''));
      keep(readAnswers(collaborationId).filter((one) => one.id !== id));
    }
    busy.current = false;
  }, [collaborationId, execute, keep, faultText]);

  useEffect(() => {
    const retry = (): void => void send();
    retry();
    window.addEventListener('online', retry);
    const timer = setInterval(retry, again);
    return () => {
      window.removeEventListener('online', retry);
      clearInterval(timer);
    };
  }, [send]);

  return {
    unsent,
    refusals,
    say: (answer) => {
      keep([...readAnswers(collaborationId).filter((one) => one.id !== answer.id), answer]);
      void send();
    },
  };
}
