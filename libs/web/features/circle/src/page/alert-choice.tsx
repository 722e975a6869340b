import { type SetLogAlertInput, useTypedMutation, useTypedQuery } from '@samplan/web/data';
import { LiveRegion, Notice, RadioGroup, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { LogAlertQuery, SetLogAlertMutation } from '../graphql/questions';

type Mode = SetLogAlertInput['mode'];
const modes: readonly Mode[] = ['OFF', 'NEW_PERSON', 'EVERY_VISIT'];

/** The person alone chooses whether to be told. */
export function AlertChoice({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const { data } = useTypedQuery(LogAlertQuery, { variables: { collaborationId } });
  const { execute } = useTypedMutation(SetLogAlertMutation);
  const [chosen, setChosen] = useState<Mode | null>(null);
  const [state, setState] = useState<'idle' | 'saved' | 'failed'>('idle');
  const present = data?.collaboration.logAlert;
  if (!present) return null;
  const choose = async (mode: Mode): Promise<void> => {
    setChosen(mode);
    const { data: saved } = await execute({ input: { collaborationId, mode } });
    if (saved?.setLogAlert.mode !== mode) setChosen(null);
    setState(saved?.setLogAlert.mode === mode ? 'saved' : 'failed');
  };
  return (
    <>
      <RadioGroup
        legend={t('log.alert.legend')}
        description={t('log.alert.help')}
        name="log-alert"
        options={modes.map((mode) => ({ value: mode, label: t(`log.alert.${mode}`) }))}
        value={chosen ?? present}
        onChange={(value) => void choose(value as Mode)}
      />
      {state === 'failed' ? <Notice tone="danger">{t('common.state.errorText')}</Notice> : null}
      <LiveRegion>{state === 'saved' ? t('log.alert.saved') : ''}</LiveRegion>
    </>
  );
}
