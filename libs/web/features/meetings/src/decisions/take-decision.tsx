import { takeDecisionInput } from '@samplan/shared/contracts';
import { newId, readErrors, useFaultText, useTypedMutation, useErrorText } from '@samplan/web/data';
import { Button, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useRef, useState } from 'react';
import { TakeDecisionMutation } from '../graphql/write-minutes';
import { useMeeting } from '../meeting/meeting-context';
import type { AgendaItemModel } from '../meeting/meeting-model';
import { MutationNotice } from '../parts/mutation-notice';
import { useDecisionMemory } from './decision-memory';

/** Written, pressed, written down; the field is then ready for the next. */
export function TakeDecision({ item }: { item: AgendaItemModel }) {
  const { t } = useTranslation();
  const { announce, refresh } = useMeeting();
  const { draft, keepDraft } = useDecisionMemory();
  const text = draft(item.id);
  // One key for each decision, so that a press sent twice is one decision.
  const [idempotencyKey, setKey] = useState(newId);
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string | null>(null);
  const errorText = useErrorText();
  const faultText = useFaultText();
  const field = useRef<HTMLInputElement>(null);
  const { execute, sending } = useTypedMutation(TakeDecisionMutation);

  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    const input = takeDecisionInput.safeParse({ itemId: item.id, text, idempotencyKey });
    setError(input.error?.issues[0]?.message);
    setProblem(null);
    if (!input.success) return field.current?.focus();
    const { data, fault } = await execute({ input: input.data });
    if (fault) return setProblem(faultText(fault));
    const { fields, general, none } = readErrors(data.takeDecision.errors);
    setError(fields['text']);
    setProblem(general?.message ?? null);
    if (!none) return;
    keepDraft(item.id, '');
    refresh();
    setKey(newId());
    announce(t('meetings.decisions.taken'));
    field.current?.focus();
  };

  return (
    <form noValidate className="mt-take-decision" onSubmit={(event) => void take(event)}>
      <TextField
        ref={field}
        label={t('meetings.decisions.field')}
        value={text}
        onChange={(event) => keepDraft(item.id, event.target.value)}
        error={errorText(error)}
      />
      <Button type="submit" variant="secondary" busy={sending}>
        {t('meetings.decisions.submit')}
      </Button>
      <MutationNotice text={problem} />
    </form>
  );
}
