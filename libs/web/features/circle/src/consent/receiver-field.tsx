import { LiveRegion, Stack, Text, TextField, useTranslation } from '@samplan/web/ui';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ChosenReceivers } from './chosen-receivers';
import type { Receiver } from './receiver';
import { useReceivers } from './use-receivers';

interface ReceiverFieldProps {
  collaborationId: string;
  value: readonly Receiver[];
  onChange: (receivers: readonly Receiver[]) => void;
  /** More than one can be chosen, for the same question to each. */
  many?: boolean;
  /** Takes the keyboard when it is drawn: it is what one came for. */
  ready?: boolean;
  error?: string;
}

/** Looks among all services and those nearest, by a few letters; the keyboard stays where one writes. */
export function ReceiverField({
  collaborationId,
  value,
  onChange,
  many = false,
  ready = false,
  error,
}: ReceiverFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { found, searched, more } = useReceivers(collaborationId, typed);
  const field = useRef<HTMLInputElement>(null);
  const chosen = new Set(value.map(({ id }) => id));
  const free = found.filter(({ id }) => !chosen.has(id));
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // What was pressed is gone; whoever uses a keyboard or hears the page goes on from what stands there instead.
  useEffect(() => {
    if (moved.current) (field.current ?? place.current)?.focus();
    moved.current = false;
  }, [value]);
  useEffect(() => {
    if (ready) field.current?.focus();
  }, [ready]);
  const change = (receivers: readonly Receiver[]): void => {
    moved.current = true;
    setTyped('');
    onChange(receivers);
  };
  const choose = (receiver: Receiver): void => change(many ? [...value, receiver] : [receiver]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !typed.trim()) return;
    // Enter takes the first that is found, and never sends a form that is half filled in.
    event.preventDefault();
    if (searched && free[0]) choose(free[0]);
  };
  if (!many && value.length > 0)
    return <ChosenReceivers ref={place} value={value} onChange={change} error={error} label={t('consent.toService')} />;
  return (
    <Stack gap="sm">
      <ChosenReceivers value={value} onChange={change} label={t('consent.chosen')} />
      <TextField
        ref={field}
        type="search"
        label={t(many ? 'consent.toServices' : 'consent.toService')}
        description={t('consent.toServiceHelp')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        error={error}
      />
      <LiveRegion>{searched ? t('consent.receivers', { count: free.length }) : ''}</LiveRegion>
      {searched && free.length === 0 ? <Text subtle>{t('consent.receiversNone')}</Text> : null}
      <ul className="ci-receivers">
        {free.map((receiver) => (
          <li key={receiver.id}>
            <button type="button" className="ci-receiver" onClick={() => choose(receiver)}>
              {[receiver.name, receiver.detail].filter(Boolean).join(', ')}
            </button>
          </li>
        ))}
      </ul>
      {searched && more ? (
        <Text size="sm" subtle>
          {t('consent.receiversMore')}
        </Text>
      ) : null}
    </Stack>
  );
}
