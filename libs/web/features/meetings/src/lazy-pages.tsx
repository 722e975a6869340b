import { type ComponentProps, lazy } from 'react';

/** A start page shows a card or a list from here; it should not pay for the pages behind them. */
const Call = lazy(async () => ({ default: (await import('./call/call-meeting-page')).CallMeetingPage }));
const All = lazy(async () => ({ default: (await import('./list/meetings-page')).MeetingsPage }));
const One = lazy(async () => ({ default: (await import('./meeting/meeting-page')).MeetingPage }));

export function CallMeetingPage(props: ComponentProps<typeof Call>) {
  return <Call {...props} />;
}

export function MeetingsPage(props: ComponentProps<typeof All>) {
  return <All {...props} />;
}

export function MeetingPage(props: ComponentProps<typeof One>) {
  return <One {...props} />;
}
