import { addMunicipalityCommand } from '../../../apps/api/src/operator/command';
import { ARRIVALS, type Arrivals } from '@samplan/api/identity';
import type { LoginId } from '@samplan/shared/kernel';
import { randomInt } from 'node:crypto';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  syntheticNationalId,
  TestApi,
  type TestClient,
  testKeys,
  type World,
} from '@samplan/test/support';

const keyring = ({ newest: { id, key } }: { newest: { id: string; key: Buffer } }): string =>
  `${id}:${key.toString('base64')}`;
const taken = 'There is a municipality with this number already';
const nationalId = syntheticNationalId('1971-08-09', 7);
const wrongNumber = `${nationalId.slice(0, 10)}${(Number(nationalId[10]) + 1) % 10}`;

describe('whoever runs the program adds a municipality', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let environment: NodeJS.ProcessEnv;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    environment = {
      DATABASE_URL: api.urls.owner,
      SAMPLAN_MODE: 'demo',
      SAMPLAN_NATIONAL_ID_KEYS: keyring(testKeys.sealing),
      SAMPLAN_NATIONAL_ID_HASH_KEY: keyring(testKeys.hashing),
    };
  });
  afterAll(async () => {
    await world.close();
    await api.close();
  });

  const run = (lines: string[], args: string[], over: NodeJS.ProcessEnv = {}): Promise<string> =>
    addMunicipalityCommand(args, { ...environment, ...over }, lines.join('\n')).catch((error: Error) => error.message);
  /** Other worlds of the run have drawn their numbers at random. */
  const add = async (lines: (number: string) => string[], over?: NodeJS.ProcessEnv) => {
    for (;;) {
      const number = String(randomInt(10_000)).padStart(4, '0');
      const said = await run(lines(number), ['--name', ' Nyby ', '--number', number], over);
      if (said !== taken) return { number, said };
    }
  };
  const arrives = async (number: string, who: { nationalId?: string; address?: string }): Promise<TestClient> => {
    const client = await api.withoutHat();
    const { administrator } = cast;
    await api.acting(administrator, (ctx) =>
      api.app.get<Arrivals>(ARRIVALS).arrive(ctx, {
        loginId: client.loginId as LoginId,
        provider: who.address ? { key: 'entra', kind: 'entra' } : { key: 'helseid', kind: 'helseid' },
        issuer: 'https://provider.example',
        subject: 'somebody',
        nationalId: who.nationalId ?? null,
        workEmail: who.address ? { address: who.address, municipalities: [number] } : null,
        continuation: null,
      }),
    );
    return client;
  };
  const hats = async (client: TestClient): Promise<unknown> =>
    (
      await client.data<{ session: unknown }>(
        '{ session { waits hats { name roles unitName municipality { name } } } }',
      )
    ).session;

  it('whose administrators come in at their first login, by address or by number', async () => {
    const both = (number: string): string[] => [
      `Eva Marie;Lie;Eva.${number}@nyby.example`,
      '',
      ` Siri ; Dahl ; ${nationalId.slice(0, 6)} ${nationalId.slice(6)}`,
    ];
    const { number, said } = await add(both);
    expect(said).toBe('added Nyby with 2 administrators');
    const hat = (name: string): object => ({
      waits: false,
      hats: [
        { name, roles: ['PROFESSIONAL', 'ADMINISTRATOR'], unitName: 'Administrasjon', municipality: { name: 'Nyby' } },
      ],
    });
    const eva = await arrives(number, { address: `eva.${number}@nyby.example` });
    expect(await hats(eva)).toEqual(hat('Eva Marie Lie'));
    expect(await hats(await arrives(number, { nationalId }))).toEqual(hat('Siri Dahl'));
    expect(await run(both('0000'), ['--name', 'Nyby', '--number', number])).toBe(taken);
  });

  it.each<[string, string[], RegExp]>([
    ['one alone', ['Eva;Lie;eva@nyby.example'], /^At least two administrators/],
    ['nobody', [], /^At least two administrators/],
    ['the same address twice', ['Eva;Lie;eva@nyby.example', 'Siri;Dahl;EVA@nyby.example'], /^Line 2: the same/],
    ['a number with a wrong digit', ['Eva;Lie;eva@nyby.example', `Siri;Dahl;${wrongNumber}`], /^Line 2: not a valid/],
    ['half an address', ['Eva;Lie;eva@', 'Siri;Dahl;siri@nyby.example'], /^Line 1: not an e-mail address$/],
    ['no family name', ['Eva;;eva@nyby.example', 'Siri;Dahl;siri@nyby.example'], /^Line 1: a name is missing/],
    ['another separator', ['Eva,Lie,eva@nyby.example', 'Siri,Dahl,siri@nyby.example'], /^Line 1: given name; family/],
  ])('says on which line what is wrong, never what stands there: %s', async (_, lines, message) => {
    const said = await run(lines, ['--name', 'Nyby', '--number', '0001']);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/\d{6}|nyby/);
  });

  it('writes nothing at all when a number cannot be used', async () => {
    const lines = (): string[] => ['Eva;Lie;eva@nyby.example', `Siri;Dahl;${nationalId}`];
    const { number, said } = await add(lines, { SAMPLAN_MODE: 'production' });
    expect(said).toMatch(/^Line 2: a made-up number/);
    const args = ['--name', 'Nyby', '--number', number];
    expect(await run(lines(), args, { SAMPLAN_NATIONAL_ID_KEYS: '' })).toMatch(/^Line 2: a number needs the keys/);
    expect(await run(lines(), args)).toBe('added Nyby with 2 administrators');
  });

  it.each([[[]], [['--name', 'Nyby', '--number', '12']], [['--name', ' ', '--number', '1234']], [['--nmae', 'Nyby']]])(
    'shows how it is used for %j',
    async (args: string[]) => {
      expect(await run(['Eva;Lie;eva@nyby.example', 'Siri;Dahl;siri@nyby.example'], args)).toMatch(
        /^add-municipality --name/,
      );
    },
  );
});
