import { type Fault, FaultState, readErrors, useTypedMutation, useTypedQuery } from '@samplan/web/data';
import { dateInOslo } from '@samplan/shared/kernel';
import { Button, Heading, LoadingState, Notice, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { HandOverPreviewQuery, PlanHandOverMutation } from '../graphql/hand-over';
import { nameOf } from '../logic/colleague-options';
import { type Draft, emptyDraft, factsOf, type HandOverPlace } from './draft';
import { StepCheck } from './step-check';
import { StepWhat } from './step-what';
import { StepWho } from './step-who';
import { StepWords } from './step-words';

const steps = ['who', 'what', 'words', 'check'] as const;

/** One thing at a time; going back loses nothing, and nothing is sent before the last press. */
export function Wizard({ onDone }: { onDone: (now: boolean) => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [fault, setFault] = useState<Fault | null>(null);
  const heading = useFocusOnStep(step);
  const { execute, sending } = useTypedMutation(PlanHandOverMutation);
  const preview = useTypedQuery(HandOverPreviewQuery, {
    variables: { onDate: draft.onDate || null, successorId: draft.successorId || null },
  });
  // What was shown stays while the answer to a new choice is on its way.
  const [last, setLast] = useState(preview.data);
  if (preview.data && preview.data !== last) setLast(preview.data);
  const shown = preview.data ?? last;
  if (preview.fault && !shown) return <FaultState fault={preview.fault} onRetry={preview.refetch} />;
  if (!shown) return <LoadingState lines={6} />;
  const { nodes: places, colleagues } = shown.handOverPreview;
  if (places.length === 0) return <Text subtle>{t('handover.handOver.none')}</Text>;

  const chosen = places.filter(({ collaborationId }) => draft.planIds.includes(collaborationId));
  const name = nameOf(colleagues, draft.successorId);
  const isToday = draft.onDate === dateInOslo(new Date());
  const change = (part: Partial<Draft>): void => setDraft((current) => ({ ...current, ...part }));
  const summaryOf = (place: HandOverPlace): string =>
    draft.summaries[place.collaborationId] ??
    factsOf(place, draft, {
      measures: (list) => t('handover.handOver.factMeasures', { list }),
      meetings: (list) => t('handover.handOver.factMeetings', { list }),
      questions: (count) => t('handover.handOver.factQuestions', { count }),
    });
  const ready = step > 0 || Boolean(draft.successorId && draft.onDate && chosen.length > 0);
  const next = (): void => {
    setTried(!ready);
    if (ready) setStep(step + 1);
  };
  const send = async (): Promise<void> => {
    const { planIds: _, summaries: __, goesOn, ...rest } = draft;
    const { data, fault: failed } = await execute({
      input: {
        ...rest,
        plans: chosen.map((place) => ({
          collaborationId: place.collaborationId,
          summary: summaryOf(place),
          withoutGround: goesOn[place.collaborationId] ?? false,
        })),
      },
    });
    setFault(failed ?? null);
    if (!data) return;
    const read = readErrors(data.planHandOver.errors);
    if (read.none) return onDone(isToday);
    setErrors({ ...read.fields, ...(read.general ? { general: read.general.message } : {}) });
  };
  const whole = errors['general'] ?? errors['onDate'] ?? errors['successorId'];

  return (
    <Stack gap="lg">
      <div>
        <Text size="sm" subtle>
          {t('handover.handOver.step', { step: step + 1 })}
        </Text>
        <Heading level={2} ref={heading} tabIndex={-1}>
          {t(`handover.handOver.${steps[step]!}`)}
        </Heading>
      </div>
      {step === 0 ? <StepWho {...{ draft, change, places, colleagues, tried }} /> : null}
      {step === 1 ? <StepWhat {...{ draft, change }} /> : null}
      {step === 2 ? <StepWords {...{ draft, change, chosen, summaryOf }} /> : null}
      {step === 3 ? <StepCheck {...{ draft, change, chosen, name, errors }} /> : null}
      {whole ? (
        <Notice tone="warning" announce>
          <p>{whole}</p>
        </Notice>
      ) : null}
      {fault ? <FaultState fault={fault} onRetry={() => void send()} /> : null}
      <Row>
        {step < 3 ? (
          <Button onClick={next}>{t('handover.handOver.next')}</Button>
        ) : (
          <Button busy={sending} onClick={() => void send()}>
            {t(isToday ? 'handover.handOver.submitNow' : 'handover.handOver.submitLater')}
          </Button>
        )}
        {step > 0 ? (
          <Button variant="tertiary" onClick={() => setStep(step - 1)}>
            {t('handover.handOver.back')}
          </Button>
        ) : null}
      </Row>
    </Stack>
  );
}

/** Whoever does not see the page change hears where they are. */
function useFocusOnStep(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return heading;
}
