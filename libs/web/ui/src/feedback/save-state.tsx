import type { Instant } from '@samplan/shared/i18n';
import { useFormat } from '../language/use-format';
import { useTranslation } from '../language/use-language';

export type SaveStateValue =
  { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved'; at: Instant } | { kind: 'not-sent' } | { kind: 'failed' };

/** What has become of the text, in one line that never moves anything. */
export function SaveState({ state }: { state: SaveStateValue }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className="sp-save-state" data-state={state.kind} role="status">
      {state.kind === 'saving' ? t('common.save.saving') : null}
      {state.kind === 'saved' ? t('common.save.savedAt', { time: format.time(state.at) }) : null}
      {state.kind === 'not-sent' ? t('common.save.notSent') : null}
      {state.kind === 'failed' ? t('common.save.failed') : null}
    </span>
  );
}
