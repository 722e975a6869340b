import { errorCodes } from '@samplan/shared/contracts';
import { useTranslation } from '@samplan/web/ui';

/** A form's own check answers with a code, the server with a sentence; either becomes the text beside the field. */
export function useErrorText(): (message: string | undefined) => string | undefined {
  const { t } = useTranslation();
  return (message) => {
    const code = errorCodes.find((known) => known === message);
    return code ? t(`errors.${code}`) : message;
  };
}
