import { readErrors, useTypedMutation, type WriteLogQuestionInput } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { AskAboutVisitMutation, WriteLogQuestionMutation } from '../graphql/questions';

type Send = (text: string, idempotencyKey: string) => Promise<string | true>;

/** Sends a line in a question; the answer is true, or what to tell the writer. */
export function useWriteLine(questionId: string): (kind: WriteLogQuestionInput['kind']) => Send {
  const { t } = useTranslation();
  const { execute } = useTypedMutation(WriteLogQuestionMutation);
  return (kind) => async (text, idempotencyKey) => {
    const { data, fault } = await execute({ input: { questionId, kind, text, idempotencyKey } });
    if (fault) return t('log.ask.failed');
    return said(data.writeLogQuestion.errors) ?? true;
  };
}

/** Asks about a visit that nothing has been asked about. */
export function useAsk(entryId: string): Send {
  const { t } = useTranslation();
  const { execute } = useTypedMutation(AskAboutVisitMutation);
  return async (text, idempotencyKey) => {
    const { data, fault } = await execute({ input: { entryId, text, idempotencyKey } });
    if (fault) return t('log.ask.failed');
    return said(data.askAboutVisit.errors) ?? true;
  };
}

function said(masked: Parameters<typeof readErrors>[0]): string | null {
  const { none, general, fields } = readErrors(masked);
  return none ? null : (general?.message ?? Object.values(fields)[0] ?? null);
}
