import { type CrisisStepViewFragment, usePress } from '@samplan/web/data';
import { Button, KeptForm, LiveRegion, Notice, Row, useTranslation } from '@samplan/web/ui';
import { type RefObject, useState } from 'react';
import { MoveCrisisStepMutation, RemoveCrisisStepMutation } from '../graphql/crisis-steps';
import { Handle } from '../order/handle';
import { Steps } from '../order/steps';
import { useSortable } from '../order/use-sortable';
import { CrisisStepCard } from './crisis-step-card';
import { CrisisStepForm } from './crisis-step-form';
import { useKept } from '../words/use-kept';

interface CrisisListProps {
  steps: readonly CrisisStepViewFragment[];
  mayWrite: boolean;
}

/** Read in calm as a rule; putting in order is something one turns on. Taking away is one press, which «undo» takes back. */
export function CrisisList({ steps, mayWrite }: CrisisListProps) {
  const { t } = useTranslation();
  const [ordering, setOrdering] = useState(false);
  const [told, setTold] = useState('');
  const signOf = (id: string | number): string => steps.find((step) => step.id === id)?.earlyWarning ?? '';
  const move = usePress(
    useKept(MoveCrisisStepMutation, ({ input }) => t('goals.order.move', { title: signOf(input.id) })),
  );
  const removal = usePress(
    useKept(RemoveCrisisStepMutation, ({ input }) => t('goals.removeOf', { title: signOf(input.id) })),
  );
  const sort = useSortable(
    steps,
    (id, afterId) => move.press({ input: { id, afterId } }),
    ({ earlyWarning }, place) => setTold(t('goals.order.moved', { title: earlyWarning, place, all: steps.length })),
  );
  const inOrder = ordering && steps.length > 1;
  const remove = ({ id, earlyWarning }: CrisisStepViewFragment): void => {
    void removal.press({ input: { id } }).then((done) => {
      if (!done || 'kept' in done) return;
      setTold(t('crisis.removed', { sign: earlyWarning }));
      sort.list.current?.focus();
    });
  };
  const problem = move.anyProblem ?? removal.anyProblem;
  return (
    <>
      <LiveRegion>{told}</LiveRegion>
      {problem ? (
        <Notice tone="danger" announce>
          {problem}
        </Notice>
      ) : null}
      {steps.length > 0 ? (
        <ol className="pl-crisis" tabIndex={-1} ref={sort.list as RefObject<HTMLOListElement>}>
          {sort.items.map((step) => (
            <CrisisStepCard
              key={step.id}
              step={step}
              mayWrite={mayWrite && !inOrder}
              onRemove={() => remove(step)}
              itemProps={sort.itemProps(step.id)}
              order={
                inOrder ? (
                  <Row gap="xs" className="pl-crisis__order">
                    <Handle title={step.earlyWarning} {...sort.handleProps(step.id)} />
                    <Steps
                      of={step.earlyWarning}
                      place={{ step: (by) => sort.step(step.id, by), canStep: (by) => sort.canStep(step.id, by) }}
                    />
                  </Row>
                ) : null
              }
            />
          ))}
        </ol>
      ) : null}
      {mayWrite ? (
        <div className="pl-crisis__below">
          {inOrder ? null : (
            <KeptForm label={t('crisis.add')} variant="secondary">
              {(form) => <CrisisStepForm step={null} {...form} />}
            </KeptForm>
          )}
          {steps.length > 1 ? (
            <Button variant="tertiary" onClick={() => setOrdering(!inOrder)}>
              {t(inOrder ? 'crisis.ordered' : 'crisis.order')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
