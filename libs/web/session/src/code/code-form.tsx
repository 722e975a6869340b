import { Button, CodeField, Notice, Stack, Text, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { enterWithCode } from '../logic/auth';

const digits = 9;

/** One large field and one button; what was typed stays until it has worked. */
export function CodeForm({ onEntered }: { onEntered: () => void }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [state, setState] = useState<'asking' | 'short' | 'trying' | 'refused' | 'failed'>('asking');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (state === 'trying') return;
    if (code.replace(/\D/g, '').length !== digits) return setState('short');
    setState('trying');
    const outcome = await enterWithCode(code);
    if (outcome === 'entered') return onEntered();
    setState(outcome);
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <CodeField
          label={t('session.code.field')}
          description={t('session.code.help')}
          value={code}
          onChange={(event) => {
            setCode(event.target.value);
            if (state !== 'trying') setState('asking');
          }}
          error={state === 'short' ? t('session.code.short') : null}
        />
        {state === 'refused' ? (
          <Notice tone="warning" heading={t('session.code.refused')} announce>
            <Text>{t('session.code.refusedText')}</Text>
            <Text>{t('session.code.refusedWait')}</Text>
          </Notice>
        ) : null}
        {state === 'failed' ? (
          <Notice tone="danger" heading={t('common.state.offlineTitle')} announce>
            <Text>{t('common.state.offlineText')}</Text>
          </Notice>
        ) : null}
        <Button type="submit" wide busy={state === 'trying'}>
          {t('session.code.submit')}
        </Button>
      </Stack>
    </form>
  );
}
