import { useTranslation } from '@samplan/web/ui';
import { useCallback } from 'react';
import { endsAccess, type Fault } from './fault';

/** One line about what did not get through; what was typed stays where it is. */
export function useFaultText(): (fault: Fault) => string {
  const { t } = useTranslation();
  return useCallback(
    (fault: Fault) => {
      if (fault.code === 'OFFLINE') return `${t('common.state.offlineTitle')}. ${t('common.state.offlineText')}`;
      if (fault.code === 'RATE_LIMITED') return t('common.state.rateLimitedText');
      if (endsAccess(fault)) return t('common.state.refusedText');
      const reference = fault.reference ? ` ${t('common.state.reference', { reference: fault.reference })}` : '';
      return t('common.state.errorText') + reference;
    },
    [t],
  );
}
