import { lazyPart } from '@samplan/web/ui';
import { type ComponentProps } from 'react';

/** A start page shows a card from here; it should not pay for the pages behind it. */
const Looks = lazyPart(['circle', 'errors', 'log'], async () => (await import('./page/looks-page')).LooksPage);
const Consent = lazyPart(
  ['consent', 'emergency', 'guard'],
  async () => (await import('./consent/consent-page')).ConsentPage,
);
const Control = lazyPart(
  ['errors', 'log', 'logControl'],
  async () => (await import('./control/control-page')).ControlPage,
);
const Question = lazyPart(['errors', 'log'], async () => (await import('./questions/question-page')).QuestionPage);
const Guards = lazyPart(['consent', 'guard'], async () => (await import('./guard/guards-page')).GuardsPage);
const Table = lazyPart(['consent'], async () => (await import('./table/table-page')).TablePage);

export function LooksPage(props: ComponentProps<typeof Looks>) {
  return <Looks {...props} />;
}

export function ConsentPage(props: ComponentProps<typeof Consent>) {
  return <Consent {...props} />;
}

export function ConsentTablePage(props: ComponentProps<typeof Table>) {
  return <Table {...props} />;
}

export function QuestionPage(props: ComponentProps<typeof Question>) {
  return <Question {...props} />;
}

export function LogControlPage() {
  return <Control />;
}

export function GuardsPage(props: ComponentProps<typeof Guards>) {
  return <Guards {...props} />;
}
