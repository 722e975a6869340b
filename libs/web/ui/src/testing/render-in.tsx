import { createTranslator, type Language, loadCatalog, type Part } from '@samplan/shared/i18n';
import { configure, render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { setI18n } from 'react-i18next';
import { LanguageProvider } from '../language/language-provider';
import { giveDialogs } from './dialogs';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 5_000 });

/** Draws something in nynorsk, so that a text that is not from the catalogs shows. */
export async function renderIn(children: ReactNode, language: Language = 'nn') {
  giveDialogs();
  const translator = await createTranslator(language, Object.keys(await loadCatalog(language)) as Part[]);
  setI18n(translator);
  return render(children, {
    wrapper: ({ children: inside }) => <LanguageProvider translator={translator}>{inside}</LanguageProvider>,
  });
}

/** What a check for accessibility finds wrong, in words; jsdom draws nothing, so colours are checked in the browser. */
export async function accessibilityFaults(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
