import { useDropCaches } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
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

it('keeps what is typed when another has kept the same meanwhile, and does not write over it unseen', async () => {
  answers('SavePlanTemplate', [
    { __typename: 'GeneralError', code: 'CHANGED_MEANWHILE', message: 'Nokon var før deg.', path: [] },
  ]);
  await show(template());
  await press('Endre «Heim att»');
  const form = within(screen.getByRole('form', { name: 'Heim att' }));
  const about = form.getByLabelText<HTMLInputElement>('Kven er han for?');
  await userEvent.type(about, ' Og for dei nær.');
  keeps(template({ about: 'For alle.', version: 3 }));
  await press('Signal');
  await screen.findByText('For alle.');
  await userEvent.click(form.getByRole('button', { name: 'Lagre malen' }));
  await form.findByText('Nokon var før deg.');
  expect(about.value).toBe('For den som kjem heim. Og for dei nær.');
  expect(sent('SavePlanTemplate')).toMatchObject([{ id: 'home', expectedVersion: 2 }]);
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

it('is not there for those who keep no templates', async () => {
  keeps(template());
  await drawAs(server, 'kari', <KeepTemplatesPage />);
  await screen.findByRole('heading', { level: 1, name: /finn ikkje/i });
  expect(screen.queryByRole('button', { name: /mal|Endre/ })).toBeNull();
  expect(server.times('KeptTemplates')).toBe(0);
});
