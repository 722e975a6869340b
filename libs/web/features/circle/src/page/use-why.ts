import type { AccessLogEntryViewFragment } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useOwnLog } from './whose-log';

/** Who somebody is to the person, and what gave them leave; as it was when they looked. */
export function useWhy(): (entry: AccessLogEntryViewFragment) => string {
  const { t } = useTranslation();
  const own = useOwnLog();
  const ground = ({ viewer, unitName, groundKind, why: kept }: AccessLogEntryViewFragment): string => {
    const why = kept ?? '';
    switch (groundKind) {
      case 'SELF':
        return '';
      case 'CONSENT':
        return t(own ? 'log.why.CONSENT' : 'log.forSomebody.consent', { who: unitName ?? viewer.name });
      case 'LEGAL_BASIS':
        return t('log.why.LEGAL_BASIS', { why });
      case 'MANDATE':
        return t('log.why.MANDATE', { why });
      case 'PARENTAL_RESPONSIBILITY':
        return t('log.why.PARENTAL_RESPONSIBILITY');
      case 'EMERGENCY':
        return t('log.why.EMERGENCY', { why });
    }
  };
  return (entry) => {
    const { viewer, relation, groundKind, why, deputyFor } = entry;
    const plain = why || groundKind === 'CONSENT' || groundKind === 'PARENTAL_RESPONSIBILITY';
    return [
      t(own ? `circle.relation.${relation}` : `log.forSomebody.relation.${relation}`, { name: viewer.name }),
      deputyFor ? t('log.why.deputy', { name: deputyFor.name }) : '',
      // Visits from before reasons were kept tell the kind of ground only.
      plain ? ground(entry) : t(own ? `circle.ground.${groundKind}` : `log.forSomebody.ground.${groundKind}`),
      why && groundKind === 'CONSENT' ? t('log.why.purpose', { why: why.replace(/\.$/, '') }) : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
}
