import { Notice, useTranslation } from '@samplan/web/ui';

/** Before one saves on top of what others have saved since one began. */
export function ChangedSince() {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" announce>
      <p>{t('kept.changedSince')}</p>
    </Notice>
  );
}
