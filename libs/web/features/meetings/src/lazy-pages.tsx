import { lazyPart } from '@samplan/web/ui';

/** A start page shows a card or a list from here; it should not pay for the pages behind them. */
export const CallMeetingPage = lazyPart(
  ['errors', 'meetings'],
  async () => (await import('./call/call-meeting-page')).CallMeetingPage,
);
export const MeetingsPage = lazyPart(['meetings'], async () => (await import('./list/meetings-page')).MeetingsPage);
export const MeetingPage = lazyPart(
  ['errors', 'meetings'],
  async () => (await import('./meeting/meeting-page')).MeetingPage,
);
