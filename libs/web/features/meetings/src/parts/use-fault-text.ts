import type { Fault } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useCallback } from 'react';

/** One line about a press that did not get through; what was typed stays where it is. */
export function useFaultText(): (fault: Fault) => string {
  const { t } = useTranslation();
  return useCallback(
    (fault: Fault) => {
      if (fault.code === 'OFFLINE') return `${t('common.state.offlineTitle')}. ${t('common.state.offlineText')}`;
      if (fault.code === 'RATE_LIMITED') return t('common.state.rateLimitedText');
      if (fault.code === 'FORBIDDEN' || fault.code === 'NOT_FOUND') return t('errors.NOT_ALLOWED');
      const reference = fault.reference ? ` ${t('common.state.reference', { reference: fault.reference })}` : '';
      return t('common.state.errorText') + reference;
    },
    [t],
  );
}
