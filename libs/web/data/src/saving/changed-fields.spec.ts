import { changedFields } from './changed-fields';

it('sends only what says something else than before; an empty text is the same as none', () => {
  const opened = { title: 'Gå', how: '', extent: 'to ganger', deadline: '2026-03-01' };
  const values = { title: 'Gå tur', how: null, extent: null, deadline: '2026-03-01' };
  expect(changedFields<Record<string, string | null>>(opened, values)).toEqual({ title: 'Gå tur', extent: null });
});
