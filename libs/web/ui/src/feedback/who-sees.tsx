import { EyeIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useTranslation } from '../language/use-language';

/** Stands beside every field that others will read. */
export function WhoSees({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <p className="sp-who-sees">
      <EyeIcon aria-hidden="true" />
      <span>
        <strong>{t('common.whoSees.question')}</strong> {children}
      </span>
    </p>
  );
}
