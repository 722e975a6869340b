import { lazyPart } from '@samplan/web/ui';
import { type ComponentProps } from 'react';

/** A start page shows a card or a list from here; it should not pay for the pages behind them. */
const Call = lazyPart(['errors', 'meetings'], async () => (await import('./call/call-meeting-page')).CallMeetingPage);
const All = lazyPart(['meetings'], async () => (await import('./list/meetings-page')).MeetingsPage);
const One = lazyPart(['errors', 'meetings'], async () => (await import('./meeting/meeting-page')).MeetingPage);

export function CallMeetingPage(props: ComponentProps<typeof Call>) {
  return <Call {...props} />;
}

export function MeetingsPage(props: ComponentProps<typeof All>) {
  return <All {...props} />;
}

export function MeetingPage(props: ComponentProps<typeof One>) {
  return <One {...props} />;
}
