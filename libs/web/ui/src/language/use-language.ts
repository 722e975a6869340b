import type { Language } from '@samplan/shared/i18n';
import { useTranslation } from 'react-i18next';

export { useTranslation };

export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}
