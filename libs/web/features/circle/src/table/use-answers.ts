import { type LifeArea, readErrors, useTypedMutation } from '@samplan/web/data';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AnswerConsentRequestMutation } from '../graphql/change-circle';
import { keepAnswers, readAnswers, type TableAnswer } from './answer-queue';

export interface Answers {
  /** Said, but not with the server yet. */
  unsent: readonly TableAnswer[];
  /** What the server had against one of them. */
  refusal: string | null;
  say: (answer: TableAnswer) => void;
}

/** Sends answers one at a time, keeps what did not get through, and tries again when the net is back. */
export function useAnswers(collaborationId: string, records: boolean, onSent: () => void): Answers {
  const { execute } = useTypedMutation(AnswerConsentRequestMutation);
  const [unsent, setUnsent] = useState<readonly TableAnswer[]>(() => readAnswers(collaborationId));
  const [refusal, setRefusal] = useState<string | null>(null);
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
      const { id, answer, areas, until, byId, heard } = next;
      const said = records ? { byId, heard } : heard ? { heard } : null;
      const { data, fault } = await execute({ input: { id, answer, areas: areas as LifeArea[] | null, until, said } });
      if (fault && fault.code === 'OFFLINE') break;
      const read = data ? readErrors(data.answerConsentRequest.errors) : null;
      if (!read?.none)
        setRefusal(read?.general?.message ?? Object.values(read?.fields ?? {})[0] ?? fault?.code ?? null);
      keep(readAnswers(collaborationId).filter((one) => one.id !== id));
      onSent();
    }
    busy.current = false;
  }, [collaborationId, records, execute, keep, onSent]);

  useEffect(() => {
    const retry = (): void => void send();
    retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [send]);

  return {
    unsent,
    refusal,
    say: (answer) => {
      keep([...readAnswers(collaborationId).filter((one) => one.id !== answer.id), answer]);
      void send();
    },
  };
}
