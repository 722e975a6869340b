import 'i18next';
import type { SourceTexts } from './catalog';

declare module 'i18next' {
  interface CustomTypeOptions {
    // One catalog to whoever writes a key; that its first name is a namespace matters only to the translator.
    defaultNS: 'translation';
    resources: { translation: SourceTexts };
  }
}
