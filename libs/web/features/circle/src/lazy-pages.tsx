import { type ComponentProps, lazy } from 'react';

/** A start page shows a card from here; it should not pay for the pages behind it. */
const Looks = lazy(async () => ({ default: (await import('./page/looks-page')).LooksPage }));
const Consent = lazy(async () => ({ default: (await import('./consent/consent-page')).ConsentPage }));
const Control = lazy(async () => ({ default: (await import('./control/control-page')).ControlPage }));
const Question = lazy(async () => ({ default: (await import('./questions/question-page')).QuestionPage }));
const Guards = lazy(async () => ({ default: (await import('./guard/guards-page')).GuardsPage }));
const Table = lazy(async () => ({ default: (await import('./table/table-page')).TablePage }));

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
