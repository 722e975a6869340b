import { Button, FieldError, Row, Text, useTranslation } from '@samplan/web/ui';
import { type Ref, useId } from 'react';
import type { Receiver } from './receiver';

interface ChosenReceiversProps {
  label: string;
  value: readonly Receiver[];
  onChange: (receivers: readonly Receiver[]) => void;
  error?: string;
  ref?: Ref<HTMLDivElement>;
}

/** Whom one has chosen, each with a way back. */
export function ChosenReceivers({ label, value, onChange, error, ref }: ChosenReceiversProps) {
  const { t } = useTranslation();
  const id = useId();
  if (value.length === 0) return null;
  return (
    <div role="group" ref={ref} tabIndex={-1} aria-label={label} aria-describedby={error ? id : undefined}>
      {value.map((receiver) => (
        <Row key={receiver.id} spread>
          <Text>
            <strong>{[receiver.name, receiver.detail].filter(Boolean).join(', ')}</strong>
          </Text>
          <Button
            variant="tertiary"
            aria-label={t('consent.notThisOne', { name: receiver.name })}
            onClick={() => onChange(value.filter((one) => one.id !== receiver.id))}
          >
            {t('consent.notThis')}
          </Button>
        </Row>
      ))}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}
