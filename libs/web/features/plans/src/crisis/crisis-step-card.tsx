import type { CrisisStepViewFragment } from '@samplan/web/data';
import { Button, Heading, Row, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { CrisisStepForm } from './crisis-step-form';
import { RemoveStep } from './remove-step';

interface CrisisStepCardProps {
  step: CrisisStepViewFragment;
  mayWrite: boolean;
}

export function CrisisStepCard({ step, mayWrite }: CrisisStepCardProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<'reading' | 'editing' | 'removing'>('reading');
  const read = (): void => setState('reading');
  const { earlyWarning, steps, whoDoes, whoToCall } = step;
  if (state === 'editing')
    return (
      <li>
        <CrisisStepForm step={step} onSaved={read} onClose={read} />
      </li>
    );
  return (
    <li className="pl-crisis__step">
      <Heading level={3} size="2xs">
        {earlyWarning}
      </Heading>
      <p className="pl-crisis__does">{steps}</p>
      {whoDoes || whoToCall ? (
        <dl className="pl-crisis__who">
          {whoDoes ? (
            <div>
              <dt>{t('crisis.who')}</dt>
              <dd>{whoDoes}</dd>
            </div>
          ) : null}
          {whoToCall ? (
            <div>
              <dt>{t('crisis.call')}</dt>
              <dd>{whoToCall}</dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      {mayWrite ? (
        <Row className="pl-crisis__actions">
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('crisis.editOf', { sign: earlyWarning })}
            onClick={() => setState('editing')}
          >
            {t('crisis.edit')}
          </Button>
          <Button
            variant="tertiary"
            tone="neutral"
            data-size="sm"
            aria-label={t('crisis.removeOf', { sign: earlyWarning })}
            onClick={() => setState('removing')}
          >
            {t('crisis.remove')}
          </Button>
        </Row>
      ) : null}
      {state === 'removing' ? <RemoveStep step={step} onClose={read} /> : null}
    </li>
  );
}
