import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import type { ReactNode } from 'react';
import { Bell } from '../bell/bell';
import { NoticesPage } from './notices-page';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const turid = { __typename: 'Person', id: 'turid', name: 'Turid Moe' };
const notice = (id: string, kind: string, createdAt: string, rest: Record<string, unknown> = {}) => ({
  __typename: 'Notice',
  id,
  kind,
  createdAt,
  collaborationId: 'collaboration',
  onDate: null,
  read: true,
  actor: turid,
  ...rest,
});
const answer = (nodes: unknown[], endCursor: string | null = null): void =>
  server.answer('Notices', {
    myNotices: {
      __typename: 'NoticeConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
    },
  });
const show = (children: ReactNode) => renderIn(<DataProvider>{children}</DataProvider>);

it('tells in one sentence each what happened, by day, with one place to go', async () => {
  answer([
    notice('2', 'NEW_COORDINATOR', '2026-02-03T10:00:00.000Z', { read: false }),
    notice('1', 'DEPUTY_ASKED', '2026-02-02T10:00:00.000Z', { onDate: '2026-03-03', actor: null }),
  ]);
  const { container } = await show(<NoticesPage />);
  const day = await screen.findByRole('region', { name: 'tysdag 3. februar' });
  expect(day.textContent).toContain('Turid Moe er ny koordinator.');
  expect(within(day).getByText('Nytt')).toBeTruthy();
  expect(
    within(day)
      .getByRole('link', { name: /^Opne ?: Turid Moe/ })
      .getAttribute('href'),
  ).toBe('/c/collaboration');
  const before = screen.getByRole('region', { name: 'måndag 2. februar' });
  expect(before.textContent).toContain('Nokon blir borte. Du er stadfortredar frå tysdag 3. mars');
  expect(within(before).queryByRole('link')).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('marks all that are new as read in one press, and says when that failed', async () => {
  answer([notice('2', 'NEW_HELPER', '2026-02-03T10:00:00.000Z', { read: false })]);
  await show(<NoticesPage />);
  const press = await screen.findByRole('button', { name: 'Merk alle som lesne' });
  server.refuse('MarkNoticesRead', 'INTERNAL');
  await userEvent.click(press);
  expect(await screen.findByText(/Fekk ikkje merkt/)).toBeTruthy();
  server.answer('MarkNoticesRead', {
    markNoticesRead: { __typename: 'MarkNoticesReadPayload', unread: 0, errors: [] },
  });
  await userEvent.click(press);
  await waitFor(() => expect(server.asked.at(-1)?.variables).toEqual({ input: { ids: ['2'] } }));
});

it('fetches older notices after those shown', async () => {
  answer([notice('2', 'NEW_HELPER', '2026-02-03T10:00:00.000Z')], 'cursor');
  await show(<NoticesPage />);
  const older = await screen.findByRole('button', { name: 'Hent eldre varsel' });
  answer([notice('1', 'CIRCLE_CHANGED', '2026-01-03T10:00:00.000Z')]);
  await userEvent.click(older);
  expect(await screen.findByText('Det er endra kven som får sjå.')).toBeTruthy();
  expect(screen.getByText('Turid Moe er ny i teamet.')).toBeTruthy();
});

it('says when there is nothing', async () => {
  answer([]);
  await show(<NoticesPage />);
  expect(await screen.findByText('Du har ingen varsel')).toBeTruthy();
});

it('counts what is new on the bell, in words for those who do not see it', async () => {
  server.answer('UnreadNotices', { unreadNotices: 2 });
  const { container } = await show(<Bell />);
  expect(await screen.findByRole('link', { name: 'Varsel 2 nye varsel' })).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
});
