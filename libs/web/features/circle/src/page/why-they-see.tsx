import { Text, useTranslation } from '@samplan/web/ui';

/** The reason behind every visit, there for whoever wonders. */
export function WhyTheySee() {
  const { t } = useTranslation();
  return (
    <details className="ci-why">
      <summary>{t('circle.why')}</summary>
      <Text>{t('circle.whyText')}</Text>
      <Text>{t('circle.whyStop')}</Text>
    </details>
  );
}
