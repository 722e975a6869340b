import { Text, useTranslation } from '@samplan/web/ui';
import { useOwnLog } from './whose-log';

/** The reason behind every visit, there for whoever wonders. */
export function WhyTheySee() {
  const { t } = useTranslation();
  const own = useOwnLog();
  return (
    <details className="ci-why">
      <summary>{t('circle.why')}</summary>
      <Text>{t(own ? 'circle.whyText' : 'log.forSomebody.whyText')}</Text>
      <Text>{t(own ? 'circle.whyStop' : 'log.forSomebody.whyStop')}</Text>
    </details>
  );
}
