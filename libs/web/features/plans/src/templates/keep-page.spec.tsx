import { useDropCaches } from '@samplan/web/data';
import { FakeServer, pageLoadedAnew } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KeepTemplatesPage } from '../lazy-pages';
import { drawAs } from '../testing/show';
import { KeepPage } from './keep-page';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const measure = {
  __typename: 'TemplateMeasure',
  key: 'stairs',
  title: 'Trene trapp',
  extent: null,
  how: null,
  weeks: 3,
};
const goal = { __typename: 'TemplateGoal', key: 'walk', title: 'Gå ute', lifeArea: 'HEALTH', measures: [measure] };
const template = (rest: object = {}) => ({
  __typename: 'PlanTemplate',
  id: 'home',
  shipped: true,
  ours: false,
  retired: false,
  name: 'Heim att',
  about: 'For den som kjem heim.',
  version: 2,
  goals: [goal],
  versions: [],
  ...rest,
});
const keeps = (...planTemplates: object[]) => server.answer('KeptTemplates', { planTemplates });

/** As when a signal comes that somebody has changed something. */
function Signal() {
  return <button onClick={useDropCaches()}>Signal</button>;
}

async function show(...templates: object[]) {
  keeps(...templates);
  const drawn = await drawAs(
    server,
    'siri',
    <>
      <KeepPage />
      <Signal />
    </>,
  );
  await screen.findByRole('heading', { level: 1 });
  return drawn;
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const answers = (name: string, errors: object[] = []) =>
  server.answer(name, { [name[0]!.toLowerCase() + name.slice(1)]: { __typename: 'P', template: null, errors } });
const beside = (message: string, ...path: (string | number)[]) => ({
  __typename: 'FieldError',
  code: 'FIELD_INVALID',
  message,
  path: ['input', ...path.map(String)],
});
const sent = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);

it('says what is wrong beside each field of a new template, with nothing of it lost', async () => {
  answers('SavePlanTemplate', [
    beside('Skriv eit namn.', 'name'),
    beside('Skriv kva som skal gjerast.', 'goals', 0, 'measures', 0, 'title'),
    beside('Skriv eit tal frå 1 til 104.', 'goals', 0, 'measures', 0, 'weeks'),
  ]);
  const { container } = await show();
  await press('Lag ein ny mal');
  const form = within(screen.getByRole('form', { name: 'Lag ein ny mal' }));
  const weeks = form.getByLabelText<HTMLInputElement>('Innan kor mange veker?');
  const title = form.getByLabelText<HTMLInputElement>('Kva er målet?');
  await userEvent.clear(weeks);
  await userEvent.type(weeks, 'snart');
  await userEvent.type(title, 'بيت 🏡');
  await userEvent.type(form.getByRole('textbox', { name: /Korleis blir det gjort\?/ }), 'Saman med ein fagperson');
  await userEvent.click(form.getByRole('button', { name: 'Lagre malen' }));
  await form.findByText('Skriv eit tal frå 1 til 104.');
  for (const label of ['Kva heiter malen?', 'Kva skal gjerast?', 'Innan kor mange veker?'])
    expect(form.getByLabelText(label).getAttribute('aria-invalid')).toBe('true');
  expect([weeks.value, title.value]).toEqual(['snart', 'بيت 🏡']);
  expect(sent('SavePlanTemplate')).toMatchObject([
    {
      id: null,
      expectedVersion: 0,
      language: 'nn',
      goals: [{ title: 'بيت 🏡', measures: [{ weeks: 0, how: 'Saman med ein fagperson' }] }],
    },
  ]);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('keeps what is typed when another has kept the same meanwhile, and writes over it only when that has been told', async () => {
  answers('SavePlanTemplate', [
    { __typename: 'GeneralError', code: 'CHANGED_MEANWHILE', message: 'Nokon var før deg.', path: [] },
  ]);
  await show(template());
  await press('Endre «Heim att»');
  const form = within(screen.getByRole('form', { name: 'Heim att' }));
  const about = form.getByLabelText<HTMLInputElement>('Kven er han for?');
  await userEvent.type(about, ' Og for dei nær.');
  await userEvent.click(form.getByRole('button', { name: 'Lagre malen' }));
  await form.findByText('Nokon var før deg.');
  expect(form.queryByText(/^Dette er endra sidan/)).toBeNull();
  keeps(template({ about: 'For alle.', version: 3 }));
  await press('Signal');
  await screen.findByText('For alle.');
  await form.findByText(/^Dette er endra sidan/);
  expect(about.value).toBe('For den som kjem heim. Og for dei nær.');
  answers('SavePlanTemplate');
  await userEvent.click(form.getByRole('button', { name: 'Lagre malen' }));
  await waitFor(() => expect(sent('SavePlanTemplate')).toHaveLength(2));
  expect(sent('SavePlanTemplate')).toMatchObject([{ expectedVersion: 2 }, { id: 'home', expectedVersion: 3 }]);
});

it('stops offering a template and offers it again, and says when that did not work', async () => {
  answers('RetirePlanTemplate');
  await show(template(), template({ id: 'gone', name: 'Demens', retired: true }));
  await press('Slutt å tilby «Heim att»');
  await waitFor(() => expect(sent('RetirePlanTemplate')).toEqual([{ id: 'home', expectedVersion: 2 }]));
  server.refuse('OfferPlanTemplate', 'INTERNAL');
  await press('Tilby «Demens» att');
  await screen.findByText(/abcd1234/);
  expect(sent('OfferPlanTemplate')).toEqual([{ id: 'gone', expectedVersion: 2 }]);
});

it('keeps what is typed in each language, in the form that stays open, and when the page is loaded anew', async () => {
  const { unmount } = await show(template());
  await press('Endre «Heim att»');
  const about = () => screen.getByLabelText<HTMLInputElement>('Kven er han for?');
  const say = (language: string) => userEvent.click(screen.getByRole('radio', { name: language }));
  await userEvent.type(about(), ' Og dei nær.');
  await userEvent.type(screen.getByLabelText('Kva skal gjerast?'), ' i huset');
  await screen.findByText('Kladden ligg på denne eininga. Berre du ser han.');
  keeps(template({ name: 'Coming home', about: 'For whoever comes home.' }));
  await say('English');
  await waitFor(() => expect(about().value).toBe('For whoever comes home.'));
  await userEvent.type(about(), ' And those near.');
  keeps(template());
  await say('Nynorsk');
  await waitFor(() => expect(about().value).toBe('For den som kjem heim. Og dei nær.'));
  expect(screen.getByLabelText<HTMLInputElement>('Kva skal gjerast?').value).toBe('Trene trapp i huset');
  unmount();
  pageLoadedAnew();
  const { container } = await show(template({ version: 3 }));
  await press('Skriv vidare: Heim att');
  await waitFor(() => expect(about().value).toBe('For den som kjem heim. Og dei nær.'));
  // Somebody has saved since: it is said before one saves on top of it.
  screen.getByText(/^Dette er endra sidan du byrja å skrive/);
  expect(await accessibilityFaults(container)).toEqual([]);
  answers('SavePlanTemplate');
  await press('Lagre malen');
  await waitFor(() =>
    expect(sent('SavePlanTemplate')).toMatchObject([
      { expectedVersion: 3, language: 'nn', goals: [{ measures: [{ title: 'Trene trapp i huset' }] }] },
    ]),
  );
  await screen.findByRole('button', { name: 'Endre «Heim att»' });
  keeps(template({ name: 'Coming home', about: 'For whoever comes home.' }));
  await say('English');
  await press('Skriv vidare: Coming home');
  expect(about().value).toBe('For whoever comes home. And those near.');
  expect(server.times('KeepDraft')).toBe(0);
});

const version = (number: number, day: number) => ({
  __typename: 'TemplateVersion',
  number,
  setAt: `2026-11-0${day}T10:00:00.000Z`,
  setBy: { __typename: 'Person', id: 'siri', name: 'Siri Dahl' },
});
const text = (number: number, rest: object = {}) =>
  server.answer('TemplateVersion', {
    planTemplateVersion: {
      __typename: 'TemplateText',
      number,
      name: 'Heim att',
      about: 'For den som kjem heim.',
      goals: [goal],
      ...rest,
    },
  });
const open = async (line: string | RegExp) => userEvent.click(await screen.findByText(line));

it('shows all of an earlier version, and what is otherwise now, and takes it up again', async () => {
  text(1, {
    about: 'For alle som kjem heim.',
    goals: [
      { ...goal, measures: [{ ...measure, extent: 'Kvar dag', how: 'Saman', weeks: 1 }] },
      { ...goal, key: 'cook', title: 'Lage mat', lifeArea: 'COMMON', measures: [] },
    ],
  });
  answers('RestorePlanTemplate');
  const { container } = await show(template({ ours: true, versions: [version(2, 5), version(1, 3)] }));
  expect(server.times('TemplateVersion')).toBe(0);
  await open('Tidlegare utgåver');
  screen.getByText('Gjeld no: Utgåve 2: Siri Dahl, 5. november 2026');
  await open('Utgåve 1: Siri Dahl, 3. november 2026');
  await screen.findByText('Trene trapp – Kvar dag – Saman – innan éi veke');
  screen.getByText('Lage mat', { selector: 'strong' });
  const changed = [...container.querySelectorAll('dl dd')].map((dd) => dd.textContent.replaceAll(/\s+/g, ' '));
  expect(changed).toHaveLength(3);
  expect(changed[1]).toContain('Gå ute');
  expect(changed[2]).toContain('Lage mat');
  expect([...container.querySelectorAll('dl del')].map((one) => one.textContent).join(' ')).toContain('Kvar dag');
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Bruk denne utgåva att: Heim att. Utgåve 1: Siri Dahl, 3. november 2026');
  await waitFor(() => expect(sent('RestorePlanTemplate')).toEqual([{ id: 'home', number: 1, expectedVersion: 2 }]));
});

it('goes back to how it comes with the program, and says when another was first', async () => {
  text(0);
  answers('RestorePlanTemplate', [
    { __typename: 'GeneralError', code: 'CHANGED_MEANWHILE', message: 'Nokon var før deg.', path: [] },
  ]);
  await show(template({ ours: true, versions: [version(1, 3)] }));
  await open('Tidlegare utgåver');
  await open('Slik malen følgjer med Samplan');
  await screen.findByText('Alt er slik det står no (Nynorsk).');
  await press('Bruk denne utgåva att: Heim att. Slik malen følgjer med Samplan');
  await screen.findByText('Nokon var før deg.');
  expect(sent('RestorePlanTemplate')).toEqual([{ id: 'home', number: 0, expectedVersion: 2 }]);
});

it('has no version of the program to go back to where it was made here', async () => {
  await show(template({ shipped: false, ours: true, versions: [version(1, 3)] }));
  await open('Tidlegare utgåver');
  expect(screen.queryByText('Slik malen følgjer med Samplan')).toBeNull();
});

it('is not there for those who keep no templates', async () => {
  keeps(template());
  await drawAs(server, 'kari', <KeepTemplatesPage />);
  await screen.findByRole('heading', { level: 1, name: /finn ikkje/i });
  expect(screen.queryByRole('button', { name: /mal|Endre/ })).toBeNull();
  expect(server.times('KeptTemplates')).toBe(0);
});
