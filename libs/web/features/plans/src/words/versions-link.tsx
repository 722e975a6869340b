import { AppLink, paths, useTranslation } from '@samplan/web/ui';
import { usePlan } from './plan-context';

/** To how something has been before. */
export function VersionsLink({ thingId }: { thingId: string }) {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  return <AppLink to={paths.versions(collaborationId, thingId)}>{t('history.earlier')}</AppLink>;
}
