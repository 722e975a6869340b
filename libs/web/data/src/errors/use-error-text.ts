import type { ErrorCode } from '@samplan/shared/contracts';
import { useTranslation } from '@samplan/web/ui';
import { useCallback } from 'react';

/** A form's own check answers with a code, the server with a sentence; either becomes the text beside the field. */
export function useErrorText(): (message: string | null | undefined) => string | undefined {
  const { t, i18n } = useTranslation();
  return useCallback(
    (message) => {
      if (!message || !i18n.exists(`errors.${message}`)) return message ?? undefined;
      return t(`errors.${message as ErrorCode}`);
    },
    [t, i18n],
  );
}
