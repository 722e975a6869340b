import { lazyPart } from '@samplan/web/ui';

/** A start page shows a card from here; it should not pay for the pages behind it. */
export const LooksPage = lazyPart(
  ['circle', 'errors', 'log'],
  async () => (await import('./page/looks-page')).LooksPage,
);
export const ConsentPage = lazyPart(
  ['consent', 'emergency', 'guard'],
  async () => (await import('./consent/consent-page')).ConsentPage,
);
export const LogControlPage = lazyPart(
  ['errors', 'log', 'logControl'],
  async () => (await import('./control/control-page')).ControlPage,
);
export const QuestionPage = lazyPart(
  ['errors', 'log'],
  async () => (await import('./questions/question-page')).QuestionPage,
);
export const GuardsPage = lazyPart(['consent', 'guard'], async () => (await import('./guard/guards-page')).GuardsPage);
export const ConsentTablePage = lazyPart(
  ['consent', 'errors'],
  async () => (await import('./table/table-page')).TablePage,
);
