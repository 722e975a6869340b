import { useDropCaches } from '@samplan/web/data';
import { FakeServer, pageLoadedAnew } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanSettingPage } from '../lazy-pages';
import { drawAs } from '../testing/show';
import { SettingPage } from './setting-page';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const setting = (rest: object = {}) => ({
  planSetting: {
    __typename: 'PlanSetting',
    activeMonths: 12,
    reviewMonths: 6,
    escalationDays: 14,
    appealWeeks: 3,
    appealBody: 'Statsforvaltaren',
    setAt: null,
    setBy: null,
    version: 1,
    ...rest,
  },
});
const payload = (version: number | null, errors: object[] = []) => ({
  setPlanSetting: {
    __typename: 'P',
    setting: version === null ? null : { __typename: 'PlanSetting', version },
    errors,
  },
});
const wrong = (field: string) => ({
  __typename: 'FieldError',
  code: 'FIELD_INVALID',
  message: 'Skriv eit tal frå 1 til 24.',
  path: ['input', field],
});
const fields = {
  active: /^Ein plan er verksam/,
  review: /^Så mange månader mellom/,
  body: 'Kven avgjer klagar?',
};
const field = (name: keyof typeof fields) => screen.getByRole<HTMLInputElement>('textbox', { name: fields[name] });
const write = async (name: keyof typeof fields, text: string) => {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), text);
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
const sent = () =>
  server.asked.filter(({ operation }) => operation === 'SetPlanSetting').map(({ variables }) => variables['input']);

/** As when a signal comes that somebody has changed something. */
function Signal() {
  return <button onClick={useDropCaches()}>Signal</button>;
}

const show = async (now: object = {}) => {
  server.answer('PlanSettingPage', setting(now));
  const drawn = await drawAs(
    server,
    'siri',
    <>
      <SettingPage />
      <Signal />
    </>,
  );
  await screen.findByRole('textbox', { name: fields.body });
  return drawn;
};

it('says what is no number beside its field, and keeps what was typed in all of them', async () => {
  server.answer('SetPlanSetting', payload(null, [wrong('activeMonths')]));
  const { container } = await show();
  await write('active', 'eit år 🗓️');
  await write('body', 'Klagenemnda لجنة');
  await save();
  await waitFor(() => expect(field('active').getAttribute('aria-invalid')).toBe('true'));
  expect(sent()).toMatchObject([
    { expectedVersion: 1, activeMonths: 0, reviewMonths: 6, appealBody: 'Klagenemnda لجنة' },
  ]);
  expect(field('active').value).toBe('eit år 🗓️');
  expect(field('body').value).toBe('Klagenemnda لجنة');
  expect(field('review').getAttribute('aria-invalid')).not.toBe('true');
  expect(screen.queryByText('Lagra')).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says that it is saved until something else is written, and goes on from there', async () => {
  server.answer('SetPlanSetting', payload(2));
  await show();
  await write('active', '6');
  await save();
  await screen.findByText('Lagra');
  await write('active', '9');
  expect(screen.queryByText('Lagra')).toBeNull();
  await save();
  await waitFor(() =>
    expect(sent()).toMatchObject([
      { expectedVersion: 1, activeMonths: 6 },
      { expectedVersion: 2, activeMonths: 9 },
    ]),
  );
});

it('keeps what is typed when another decides meanwhile, and writes over it only when that has been told', async () => {
  server.answer(
    'SetPlanSetting',
    payload(null, [{ __typename: 'GeneralError', code: 'CHANGED_MEANWHILE', message: 'Nokon var før deg.', path: [] }]),
  );
  await show();
  await write('active', '6');
  await save();
  await screen.findByText('Nokon var før deg.');
  expect(screen.queryByText(/^Dette er endra sidan/)).toBeNull();
  server.answer('PlanSettingPage', setting({ reviewMonths: 3, version: 2 }));
  await userEvent.click(screen.getByRole('button', { name: 'Signal' }));
  await waitFor(() => expect(field('review').value).toBe('3'));
  await screen.findByText(/^Dette er endra sidan/);
  expect(field('active').value).toBe('6');
  await save();
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()).toMatchObject([
    { expectedVersion: 1, activeMonths: 6 },
    { expectedVersion: 2, activeMonths: 6, reviewMonths: 3 },
  ]);
  expect(field('active').value).toBe('6');
});

it('is not there for whoever does not keep the register', async () => {
  server.answer('PlanSettingPage', setting());
  await drawAs(server, 'kari', <PlanSettingPage />);
  await screen.findByRole('heading', { level: 1, name: /finn ikkje/i });
  expect(screen.queryByRole('button', { name: 'Lagre' })).toBeNull();
  expect(server.times('PlanSettingPage')).toBe(0);
});

it('keeps what is typed when the page is loaded anew, and lets it go when it is saved', async () => {
  const { unmount } = await show();
  await write('active', '6');
  await screen.findByText('Kladden ligg på denne eininga. Berre du ser han.');
  unmount();
  pageLoadedAnew();
  await show();
  await waitFor(() => expect(field('active').value).toBe('6'));
  screen.getByText('Du byrja på dette før. Teksten din er her att.');
  expect(screen.queryByText(/^Dette er endra sidan/)).toBeNull();
  server.answer('SetPlanSetting', payload(2));
  await save();
  await waitFor(() => expect(sent()).toMatchObject([{ expectedVersion: 1, activeMonths: 6, reviewMonths: 6 }]));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Kast kladden' })).toBeNull());
});

it('says of what was begun before another decided that it has been changed, before one saves on top of it', async () => {
  const { unmount } = await show();
  await write('active', '6');
  await screen.findByText('Kladden ligg på denne eininga. Berre du ser han.');
  unmount();
  pageLoadedAnew();
  await show({ reviewMonths: 3, version: 2 });
  await screen.findByText(/^Dette er endra sidan/);
  server.answer('SetPlanSetting', payload(3));
  await save();
  await waitFor(() => expect(sent()).toMatchObject([{ expectedVersion: 2, activeMonths: 6, reviewMonths: 3 }]));
});
