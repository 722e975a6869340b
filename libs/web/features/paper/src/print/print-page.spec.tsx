import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paperPage } from '../testing/paper-data';
import { PrintPage } from './print-page';

let server: FakeServer;
const saved: string[] = [];
beforeEach(() => {
  server = new FakeServer();
  saved.length = 0;
  URL.createObjectURL = () => 'blob:sheet';
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(() => {
  server.stop();
  jest.restoreAllMocks();
});

/** Answers what is asked for on paper; everything else as before. */
function givePaper(answer: () => Response): { path: string; language: string | null }[] {
  const asked: { path: string; language: string | null }[] = [];
  const others = globalThis.fetch;
  globalThis.fetch = ((input: RequestInfo | URL, init?: RequestInit) => {
    if (!String(input).includes('/paper/')) return others(input, init);
    asked.push({ path: String(input), language: new Headers(init?.headers).get('accept-language') });
    return Promise.resolve(answer());
  }) as typeof fetch;
  return asked;
}
const sheet = () =>
  new Response('%PDF-1.7', { headers: { 'content-disposition': 'attachment; filename="samplan-plan.pdf"' } });

async function show(...who: Parameters<typeof paperPage>) {
  server.answer('PaperPage', paperPage(...who));
  const drawn = await renderIn(
    <DataProvider>
      <PrintPage collaborationId="collaboration" />
    </DataProvider>,
  );
  await screen.findByRole('heading', { level: 2, name: 'Lett å lese' });
  return drawn;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const check = (name: string | RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));

it('lets one choose the parts, and says what has come of the press', async () => {
  const asked = givePaper(sheet);
  const { container } = await show('OWNER');
  const parts = within(screen.getByRole('group', { name: 'Kva skal med?' })).getAllByRole('checkbox');
  expect(parts).toHaveLength(8);
  for (const part of parts) expect((part as HTMLInputElement).checked).toBe(true);
  expect(await accessibilityFaults(container)).toEqual([]);
  await check('Behov og kven som har dei');
  await check('Evaluering: korleis det går');
  await userEvent.click(screen.getByRole('radio', { name: 'Engelsk' }));
  await press('Last ned planen (PDF)');
  await screen.findByText('Fila er lasta ned. Du finn ho blant nedlastingane.');
  expect(saved).toEqual(['samplan-plan.pdf']);
  expect(asked).toEqual([
    {
      path: expect.stringMatching(/\/paper\/collaboration\/plan\?parts=what_matters,goals,about,crisis,beside,team$/),
      language: 'en',
    },
  ]);
});

it('asks for one part at least', async () => {
  await show('OWNER');
  for (const part of within(screen.getByRole('group', { name: 'Kva skal med?' })).getAllByRole('checkbox'))
    await userEvent.click(part);
  expect(screen.getByText('Vel minst éin del.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Last ned planen (PDF)' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Last ned arket (PDF)' })).toBeTruthy();
});

it('says it where it was pressed when the file did not come, and lets one try again', async () => {
  let works = false;
  givePaper(() => (works ? sheet() : new Response('{}', { status: 500 })));
  await show('RELATIVE');
  await press('Last ned arket (PDF)');
  await screen.findByRole('alert');
  expect(saved).toEqual([]);
  works = true;
  await press('Last ned arket (PDF)');
  await screen.findByText('Fila er lasta ned. Du finn ho blant nedlastingane.');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('has text for the journal for those at work, and tells each whose eyes it is for', async () => {
  await show('COORDINATOR');
  expect(screen.getByText(/Aud ser i loggen at du har skrive ut/)).toBeTruthy();
  const line = screen.getByRole('textbox', { name: 'Linje til journalen' });
  expect((line as HTMLTextAreaElement).value).toMatch(/^Individuell plan: .*Koordinator: Kari Berg, Rehabilitering/);
});

it('has nothing to copy for the person and those near, and no file where it would stay behind', async () => {
  await show('OWNER', { actions: [] });
  expect(screen.getByText(/Du kan ikkje lagre filer frå denne innlogginga/)).toBeTruthy();
  for (const name of [/PDF/, /Kopier/]) expect(screen.queryByRole('button', { name })).toBeNull();
});

it('offers without a plan only what there is, and says in the journal that there is none', async () => {
  const asked = givePaper(sheet);
  const { container } = await show('COORDINATOR', { hasPlan: false });
  const parts = within(screen.getByRole('group', { name: 'Kva skal med?' })).getAllByRole('checkbox');
  expect(parts.map((part) => (part as HTMLInputElement).labels![0]!.textContent)).toEqual([
    'Mål og tiltak',
    'Behov og kven som har dei',
    'Varselteikn og kva vi gjer då',
    'Andre planar og kva tenestene kan',
    'Kven hjelper med kva',
  ]);
  await check('Mål og tiltak');
  await press('Last ned det som er skrive (PDF)');
  expect(asked[0]!.path).toBe('/paper/collaboration/plan?parts=needs,crisis,beside,team');
  const line = screen.getByRole('textbox', { name: 'Linje til journalen' }) as HTMLTextAreaElement;
  expect(line.value).toMatch(/^Ingen individuell plan\..+Samarbeidet ligg i Samplan/);
  expect(container.textContent).not.toMatch(/planen/i);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('gives the sheet about who sees what to those who may see that, and brings there whoever came for it', async () => {
  window.location.hash = 'consents';
  const asked = givePaper(sheet);
  const { container } = await show('COORDINATOR', { actions: ['plan:print', 'consent:read'] });
  const heading = screen.getByRole('heading', { level: 2, name: 'Kven får sjå kva' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Last ned arket om kven som får sjå');
  await screen.findByText(/./, { selector: '[role="status"] p' });
  expect(asked.map(({ path }) => path)).toEqual(['/paper/collaboration/consents']);
  window.location.hash = '';
});

it('offers nobody else the sheet about who sees what', async () => {
  await show('RELATIVE');
  expect(screen.queryByRole('heading', { name: 'Kven får sjå kva' })).toBeNull();
});
