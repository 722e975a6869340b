import { useTranslation } from '@samplan/web/ui';
import { useWaits } from './use-outbox';

/** Said beside the thing itself for as long as it is so; all that waits stands at the top of the page. */
export function KeptLine({ of }: { of: string }) {
  const { t } = useTranslation();
  return useWaits(of) ? (
    <p className="sp-subtle" role="status">
      {t('common.state.kept')}
    </p>
  ) : null;
}
