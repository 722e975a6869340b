import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { send } from './testing/register-acts';
import { workbook } from './testing/workbook';

const units = [
  'Organisasjonsnummer;Organisasjon;Organisasjonstype;Enhetskode;Enhet;Enhetstype;Kan hjelpe med;Stikkord;Direkte telefon',
  '974760673;NAV Fjellvik;NAV, kommunal linje;N1;NAV, kommunal del;NAV, kommunal del;Økonomi og gjeldsrådgiving;gjeld, bolig;70 00 00 01',
  ';Fjellvik kommune;Kommunen;R1;Rehabilitering Øst;Rehabilitering;Trening;balanse;+47 70000002',
].join('\r\n');
const staff = [
  'Ansattnummer;Fornavn;Etternavn;Yrke;Arbeids-e-post;Enhetskode;Rolle;Fra og med;Kompetanse',
  '1001;Åse;Bjørnå;Fysioterapeut;ase@fjellvik.no;R1;;01.02.2026;balanse, fall',
  '1002;Ola;Nes;Gjeldsrådgiver;ola@fjellvik.no;N1;Leder;2026-02-01;gjeld',
].join('\n');

let api: TestApi;
let world: World;
let cast: StandardCast;
let siri: TestClient;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await buildWorld(api.urls.owner);
  cast = await standardCast(world);
  siri = await api.as(cast.administrator);
});
afterEach(() => world.close());

const count = async (table: string): Promise<number> =>
  Number((await world.db.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]!.n);

async function taken(kind: 'units' | 'employees', content: string | Buffer): Promise<void> {
  const { fingerprint } = await send(siri, { kind, content });
  expect(await send(siri, { kind, content, fingerprint })).toMatchObject({ status: 200, done: true, faults: [] });
}

it('tells what a file would do without doing it, then does exactly that, and nothing the next time', async () => {
  const before = await count('unit');
  const look = await send(siri, { kind: 'units', content: units });
  expect(look).toMatchObject({ counts: { new: 2, changed: 0, unchanged: 0, wrong: 0 }, faults: [], done: false });
  expect(look.rows.map(({ row, name, outcome }) => [row, name, outcome])).toEqual([
    [2, 'NAV, kommunal del', 'new'],
    [3, 'Rehabilitering Øst', 'new'],
  ]);
  expect(await count('unit')).toBe(before);

  await taken('units', units);
  expect(await count('unit')).toBe(before + 2);
  const again = await send(siri, { kind: 'units', content: units });
  expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: 2, wrong: 0 });
  await taken('units', units);
  expect(await count('unit')).toBe(before + 2);
  expect(await count('organisation')).toBe(2);

  const changed = await send(siri, { kind: 'units', content: units.replace('Trening', 'Trening og råd') });
  expect(changed.rows[1]).toMatchObject({
    outcome: 'changed',
    changes: [{ column: 'Kan hjelpe med', before: 'Trening', after: 'Trening og råd' }],
  });
});

it('takes in employees with their roles, and finds them again by number', async () => {
  await taken('units', units);
  const people = await count('person');
  await taken('employees', staff);
  expect(await count('person')).toBe(people + 2);
  const moved = staff.replace('Fysioterapeut', 'Spesialfysioterapeut');
  const look = await send(siri, { kind: 'employees', content: moved });
  expect(look.rows.map(({ outcome, changes }) => [outcome, changes])).toEqual([
    ['changed', [{ column: 'Yrke', before: 'Fysioterapeut', after: 'Spesialfysioterapeut' }]],
    ['unchanged', []],
  ]);
  const { rows } = await world.db.query(
    `select role, lower(valid) at time zone 'Europe/Oslo' = '2026-02-01' as from_midnight from unit_membership m join employee e using (person_id) order by e.employee_number`,
  );
  expect(rows).toEqual([
    { role: 'employee', from_midnight: true },
    { role: 'leader', from_midnight: true },
  ]);
});

it('refuses the whole file for one wrong row, and says which row, which column and why, in the reader’s language', async () => {
  await taken('units', units);
  const before = await count('person');
  const wrong = [
    staff,
    '1003;;Nord;;feil;R1;;;',
    '1004;Eva;Vik;;;X9;;;',
    '1005;Eva;Vik;;;R1;sjef;;',
    '1001;Åse;Bjørnå;Fysioterapeut;ase@fjellvik.no;R1;;01.02.2026;balanse, fall',
    '1002;Ole;Nes;;ola@fjellvik.no;R1;;;',
    '1006;Kari;Lund;;ola@fjellvik.no;R1;;;',
    '1007;Per;Lund;;;R1;;31.02.2026;',
  ].join('\n');
  const look = await send(siri, { kind: 'employees', content: wrong, language: 'nn' });
  expect(look.counts).toEqual({ new: 2, changed: 0, unchanged: 0, wrong: 7 });
  const faults = look.rows.flatMap(({ row, faults: all }) => all.map(({ code, column }) => [row, code, column]));
  expect(faults).toEqual([
    [4, 'FIELD_REQUIRED', 'Førenamn'],
    [4, 'EMAIL_INVALID', 'Arbeids-e-post'],
    [5, 'IMPORT_UNIT_UNKNOWN', 'Einingskode'],
    [6, 'IMPORT_WORD_UNKNOWN', 'Rolle'],
    [7, 'IMPORT_DUPLICATE', 'Tilsettnummer'],
    [8, 'IMPORT_CONTRADICTS', 'Tilsettnummer'],
    [9, 'EMPLOYEE_EMAIL_TAKEN', 'Arbeids-e-post'],
    [10, 'DATE_INVALID', 'Frå og med'],
  ]);
  expect(look.rows[3]!.faults[0]!.message).toBe('Det finst inga eining med koden «X9». Legg til eininga først.');
  const refused = await send(siri, {
    kind: 'employees',
    content: wrong,
    fingerprint: look.fingerprint,
    language: 'nn',
  });
  expect(refused).toMatchObject({ done: false, faults: [{ code: 'IMPORT_HAS_ERRORS' }] });
  expect(await count('person')).toBe(before);
});

it('refuses another file than the one looked at, and a register that has changed since', async () => {
  const { fingerprint } = await send(siri, { kind: 'units', content: units });
  const other = await send(siri, { kind: 'units', content: `${units}\n`, fingerprint });
  expect(other).toMatchObject({ done: false, faults: [{ code: 'IMPORT_CHANGED_SINCE' }] });
  await world.db.query(`update unit set code = 'R1' where id = $1`, [cast.units.rehabilitation.id]);
  const stale = await send(siri, { kind: 'units', content: units, fingerprint });
  expect(stale).toMatchObject({ done: false, faults: [{ code: 'IMPORT_CHANGED_SINCE' }] });
  expect(await count('organisation')).toBe(0);
});

it.each([
  ['empty', '', 'IMPORT_EMPTY', null],
  ['only a heading', units.split('\r\n')[0]!, 'IMPORT_EMPTY', null],
  ['no file of ours', Buffer.from('PK\u0003\u0004rubbish'), 'IMPORT_NOT_READABLE', null],
  ['an open quotation mark', 'Enhet;Enhetskode\n"a;b', 'IMPORT_NOT_READABLE', null],
  ['letters broken for good', units.replaceAll('Ø', '\ufffd'), 'IMPORT_ENCODING', null],
  ['letters saved twice', Buffer.from(Buffer.from(units).toString('latin1')), 'IMPORT_ENCODING', null],
  ['a column too few', units.replace('Enhetskode', ''), 'IMPORT_COLUMN_MISSING', 'Enhetskode'],
  ['a column twice', units.replace('Stikkord', 'Enhet'), 'IMPORT_COLUMN_TWICE', 'Enhet'],
  ['a column of somebody else', units.replace('Stikkord', 'Fødselsnummer'), 'IMPORT_COLUMN_UNKNOWN', 'Fødselsnummer'],
  ['too large', Buffer.alloc(5_000_001, 'a'), 'IMPORT_TOO_LARGE', null],
  ['small until it is unpacked', workbook([['Enhet'], ['Trening']], 900_000_000), 'IMPORT_TOO_LARGE', null],
  ['too long', `${units}\r\n${';;;A1;Trening;Rehabilitering;;;\r\n'.repeat(20_000)}`, 'IMPORT_TOO_MANY_ROWS', null],
])('names what is wrong with a file that is %s', async (_, content, code, column) => {
  const report = await send(siri, { kind: 'units', content });
  expect(report).toMatchObject({ status: 200, done: false, rows: [] });
  expect(report.faults).toContainEqual({ code, column, message: expect.not.stringContaining('{{') });
});

it.each([
  ['UTF-8 with its mark', Buffer.from(`\ufeff${units}`)],
  ['Windows-1252', Buffer.from(units, 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff${units}`, 'utf16le')],
  ['commas', units.replaceAll(', ', ' ').replaceAll(';', ',')],
])('reads %s', async (_, content) => {
  const report = await send(siri, { kind: 'units', content });
  expect(report.faults).toEqual([]);
  expect(report.rows.map(({ name }) => name)).toContain('Rehabilitering Øst');
});

it('reads workbooks, where numbers and dates are no text', async () => {
  const rows = (text: string): string[][] => text.split(/\r?\n/).map((line) => line.split(';'));
  const [heading, nav, municipality] = rows(units);
  const numbers = [Number(nav![0]), ...nav!.slice(1, -1), 70000001];
  await taken('units', workbook([heading!, numbers, municipality!]));
  const { rows: kept } = await world.db.query(
    `select o.organisation_number, p.phone from unit u join organisation o on o.id = u.organisation_id
       join unit_profile p on p.unit_id = u.id where u.code = 'N1'`,
  );
  expect(kept).toEqual([{ organisation_number: '974760673', phone: '70000001' }]);
  const [columns, ase] = rows(staff);
  const day = columns!.indexOf('Fra og med');
  await taken('employees', workbook([columns!, [1001, ...ase!.slice(1, day), new Date('2026-02-01'), 'balanse']]));
  const { rows: begun } = await world.db.query<{ from: string; employee_number: string }>(
    `select (lower(m.valid) at time zone 'Europe/Oslo')::date::text as "from", e.employee_number
       from unit_membership m join employee e on e.person_id = m.person_id where e.work_email = 'ase@fjellvik.no'`,
  );
  expect(begun).toEqual([{ from: '2026-02-01', employee_number: '1001' }]);
});

it('gives a template, and the register in a shape it can be taken in again, with nothing a spreadsheet would run', async () => {
  await world.db.query(`update unit set code = left(id::text, 36)`);
  await taken('units', units.replace('Trening;', '"=HYPERLINK(""http://x"")";'));
  const read = async (path: string): Promise<string> =>
    (await siri.request(path, { headers: { 'accept-language': 'nb' } })).text();
  expect((await read('/register/employees/template')).trim().split(';').slice(0, 3)).toEqual(
    ['\ufeffAnsattnummer', 'Fornavn', 'Etternavn'].map((text) => text.trim()),
  );
  const file = await read('/register/units/export');
  expect(file).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(file).toContain("'+47 70000002");
  const withOrganisations = file
    .split('\r\n')
    .filter((line) => !line.startsWith(';;;'))
    .join('\r\n');
  const again = await send(siri, { kind: 'units', content: withOrganisations });
  expect(again).toMatchObject({ faults: [], counts: { new: 0, changed: 0, unchanged: 2, wrong: 0 } });
});

it('takes ten thousand employees in one file', async () => {
  await taken('units', units);
  const many = [
    staff.split('\n')[0],
    ...Array.from({ length: 10_000 }, (_, n) => `${n};Nora;Ek ${n};Sykepleier;;R1;;2026-02-01;`),
  ].join('\n');
  const look = await send(siri, { kind: 'employees', content: many });
  expect(look.counts).toMatchObject({ new: 10_000, wrong: 0 });
});

it('is for administrators alone, from our own pages alone', async () => {
  for (const key of ['stranger', 'unitLeader', 'owner', 'coordinator'] as const) {
    const client = await api.as(cast[key]);
    expect((await send(client, { kind: 'units', content: units })).status).toBe(403);
    for (const path of ['template', 'export'])
      expect((await client.request(`/register/units/${path}`)).status).toBe(403);
  }
  expect((await send(api.anonymous(), { kind: 'units', content: units })).status).toBe(401);
  expect((await siri.request('/register/people/export')).status).toBe(404);
  expect((await siri.request('/register/units/look', { method: 'POST', body: 'x' })).status).toBe(400);
  const foreign = { method: 'POST', headers: { origin: 'https://evil.example' }, body: new FormData() };
  expect((await siri.request('/register/units/look', foreign)).status).toBe(403);
  const neighbour = await world.neighbour();
  const admin = await neighbour.person({
    kind: 'professional',
    unit: await neighbour.unit('administration'),
    role: 'administrator',
  });
  const text = await (await (await api.as(admin)).request('/register/employees/export')).text();
  expect(text).not.toContain('Lie');
});
