import { type ErrorCode, errorCodes } from '@samplan/shared/contracts';
import { useTranslation } from '@samplan/web/ui';
import { useCallback } from 'react';

function isErrorCode(text: string): text is ErrorCode {
  return errorCodes.some((code) => code === text);
}

/** The form's own checks give codes, the server gives sentences; people get sentences. */
export function useErrorText(): (message: string | undefined) => string | null {
  const { t } = useTranslation();
  return useCallback(
    (message) => {
      if (!message) return null;
      return isErrorCode(message) ? t(`errors.${message}`) : message;
    },
    [t],
  );
}
