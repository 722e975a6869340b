import {
  changeLanguage,
  createTranslator,
  firstParts,
  isLanguage,
  type Language,
  pickLanguage,
} from '@samplan/shared/i18n';
import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { I18nextProvider, setI18n } from 'react-i18next';

export type Translator = Awaited<ReturnType<typeof createTranslator>>;

const storageKey = 'samplan.language';

function preferredLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  return isLanguage(stored) ? stored : pickLanguage(navigator.languages);
}

/** Fetches the first words before the first page is drawn, so that no text changes under the reader. */
export async function startLanguage(): Promise<Translator> {
  const language = preferredLanguage();
  document.documentElement.lang = language;
  const translator = await createTranslator(language, firstParts);
  setI18n(translator);
  return translator;
}

const ChooseLanguageContext = createContext<(language: Language) => Promise<void>>(async () => undefined);

export interface LanguageProviderProps {
  translator: Translator;
  /** Texts from the server come in the chosen language too, so they must be fetched again. */
  onChange?: () => void;
  children: ReactNode;
}

export function LanguageProvider({ translator, onChange, children }: LanguageProviderProps) {
  const choose = useCallback(
    async (language: Language) => {
      await changeLanguage(translator, language);
      document.documentElement.lang = language;
      localStorage.setItem(storageKey, language);
      onChange?.();
    },
    [translator, onChange],
  );
  return (
    <ChooseLanguageContext value={choose}>
      <I18nextProvider i18n={translator}>{children}</I18nextProvider>
    </ChooseLanguageContext>
  );
}

export function useChooseLanguage(): (language: Language) => Promise<void> {
  return useContext(ChooseLanguageContext);
}
