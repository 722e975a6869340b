import { type CrisisStepViewFragment, KeptLine } from '@samplan/web/data';
import { Button, Heading, PhoneText, Row, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';
import type { Sortable } from '../order/use-sortable';
import { CrisisStepForm } from './crisis-step-form';

interface CrisisStepCardProps {
  step: CrisisStepViewFragment;
  mayWrite: boolean;
  onRemove: () => void;
  itemProps: ReturnType<Sortable<CrisisStepViewFragment>['itemProps']>;
  /** What moves it, while the list is put in order. */
  order: ReactNode;
}

export function CrisisStepCard({ step, mayWrite, onRemove, itemProps, order }: CrisisStepCardProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const read = (): void => setEditing(false);
  const { earlyWarning, steps, whoDoes, whoToCall } = step;
  if (editing)
    return (
      <li {...itemProps}>
        <CrisisStepForm step={step} onSaved={read} onClose={read} />
      </li>
    );
  return (
    <li className="pl-crisis__step" {...itemProps}>
      <Heading level={3} size="2xs" dir="auto">
        {earlyWarning}
      </Heading>
      <p className="pl-crisis__does" dir="auto" data-own={step.ownWords}>
        {step.ownWords ? <span className="ds-sr-only">{t('crisis.ownWords')}: </span> : null}
        {steps}
      </p>
      {step.ownWords ? (
        <p className="sp-subtle" aria-hidden="true">
          {t('crisis.ownWords')}
        </p>
      ) : null}
      {whoDoes || whoToCall ? (
        <dl className="pl-crisis__who">
          {whoDoes ? (
            <div>
              <dt>{t('crisis.who')}</dt>
              <dd dir="auto">{whoDoes}</dd>
            </div>
          ) : null}
          {whoToCall ? (
            <div>
              <dt>{t('crisis.call')}</dt>
              <dd dir="auto">
                <PhoneText>{whoToCall}</PhoneText>
              </dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      <KeptLine of={step.id} />
      {order}
      {mayWrite ? (
        <Row className="pl-crisis__actions">
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('crisis.editOf', { sign: earlyWarning })}
            onClick={() => setEditing(true)}
          >
            {t('crisis.edit')}
          </Button>
          <Button
            variant="tertiary"
            tone="neutral"
            data-size="sm"
            aria-label={t('crisis.removeOf', { sign: earlyWarning })}
            onClick={onRemove}
          >
            {t('crisis.remove')}
          </Button>
        </Row>
      ) : null}
    </li>
  );
}
