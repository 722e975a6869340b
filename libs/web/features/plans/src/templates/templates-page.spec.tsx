import { FakeServer } from '@samplan/web/data/testing';
import { NavigationProvider } from '@samplan/web/ui';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planOf, planPage } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { TemplatesPage } from './templates-page';

const went: string[] = [];
const navigation = { navigate: (to: string) => void went.push(to), preload: () => undefined, current: '/' };
let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  went.length = 0;
});
afterEach(() => server.stop());

const step = (key: string, title: string, weeks = 3) => ({
  __typename: 'TemplateMeasure',
  key,
  title,
  extent: null,
  how: null,
  weeks,
});
const goal = (key: string, title: string, lifeArea: string, measures: object[]) => ({
  __typename: 'TemplateGoal',
  key,
  title,
  lifeArea,
  measures,
});
const template = (rest: object = {}) => ({
  __typename: 'PlanTemplate',
  id: 'home',
  shipped: false,
  ours: true,
  retired: false,
  name: 'Heim att',
  about: 'For den som kjem heim.',
  version: 2,
  goals: [
    goal('walk', 'Gå ute', 'HEALTH', [step('stairs', 'Trene trapp'), step('dog', 'Gå med hunden')]),
    goal('cook', 'Lage mat', 'COMMON', []),
    goal('job', 'Kome i arbeid', 'WORK', []),
  ],
  ...rest,
});

async function show({ who = 'coordinator' as 'coordinator' | 'owner', plan = planOf() as object | null } = {}) {
  server.answer('PlanTemplatesPage', {
    ...planPage(who, plan),
    planTemplates: [template(), template({ id: 'old', name: 'Utgått mal', retired: true })],
  });
  const drawn = await drawAs(
    server,
    who === 'owner' ? 'aud' : 'kari',
    <NavigationProvider value={navigation}>
      <TemplatesPage collaborationId="collaboration" />
    </NavigationProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return drawn;
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const check = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));
const answers = (errors: object[] = []) =>
  server.answer('AddFromTemplate', { addFromTemplate: { __typename: 'P', plan: null, errors } });
const sent = () =>
  server.asked.filter(({ operation }) => operation === 'AddFromTemplate').map(({ variables }) => variables['input']);

it('is not there for those who do not run the plan', async () => {
  await show({ who: 'owner' });
  screen.getByRole('heading', { level: 1, name: /finn ikkje/i });
  expect(screen.queryByRole('button', { name: /Bruk denne/ })).toBeNull();
});

it('puts in what is left when what does not fit is taken away, and nothing that is closed to the writer', async () => {
  answers();
  const { container } = await show();
  expect(screen.queryByText('Utgått mal')).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Bruk denne: Heim att');
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Ta med målet «Gå ute»' }));
  screen.getByText('Kome i arbeid (Arbeid og aktivitet)');
  expect(screen.queryByRole('checkbox', { name: 'Ta med målet «Kome i arbeid»' })).toBeNull();
  await check('Trene trapp');
  await userEvent.click(
    within(screen.getByRole('group', { name: 'Gå ute' })).getByRole('checkbox', { name: 'Dette er Aud sitt eige mål' }),
  );
  await check('Ta med målet «Lage mat»');
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Legg dette i planen');
  await waitFor(() => expect(went).toEqual(['/c/collaboration']));
  expect(sent()).toMatchObject([
    {
      collaborationId: 'collaboration',
      expectedVersion: 1,
      consentHow: null,
      goals: [{ title: 'Gå ute', voice: 'USER', measures: [{ title: 'Gå med hunden' }] }],
    },
  ]);
});

it('says that one goal is needed at least, and puts in nothing', async () => {
  await show();
  await press('Bruk denne: Heim att');
  await check('Ta med målet «Gå ute»');
  await check('Ta med målet «Lage mat»');
  expect(screen.queryByText('Vel minst eitt mål.')).toBeNull();
  await press('Legg dette i planen');
  await screen.findByText('Vel minst eitt mål.');
  expect(sent()).toEqual([]);
  await check('Ta med målet «Lage mat»');
  expect(screen.queryByText('Vel minst eitt mål.')).toBeNull();
});

it('asks where there is no plan how the person said yes, beside the question, with what was chosen still chosen', async () => {
  const missing = {
    __typename: 'FieldError',
    code: 'FIELD_REQUIRED',
    message: 'Vel éin.',
    path: ['input', 'consentHow'],
  };
  answers([missing]);
  const { container } = await show({ plan: null });
  await press('Bruk denne: Heim att');
  await check('Trene trapp');
  await press('Legg dette i planen');
  await screen.findByText('Vel éin.');
  expect(went).toEqual([]);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Trene trapp' }).checked).toBe(false);
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'Munnleg' }));
  answers();
  await press('Legg dette i planen');
  await waitFor(() => expect(went).toEqual(['/c/collaboration']));
  expect(sent()).toMatchObject([
    { expectedVersion: null, consentHow: null },
    { expectedVersion: null, consentHow: 'SPOKEN' },
  ]);
});
