import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../../../..');
const folders = ['apps', 'libs', 'schema', 'docs', 'test', '.ci'];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((path) => join(root, path));

describe('the documentation', () => {
  it('leads nowhere that does not exist', () => {
    expect(documents.length).toBeGreaterThan(10);
    expect(documents.flatMap((document) => faults(document))).toEqual([]);
  });

  it('is read by a check that finds what is wrong', () => {
    const page = [
      '# Page',
      '[a](missing.md) [b](#page) [c](#nowhere) [d](https://example.com)',
      '`libs/shared/nothing.ts` `libs/shared/*/nothing` `npm run nothing` `@samplan/nothing`',
      '```',
      'npm run never',
      '```',
    ].join('\n');
    expect(faults(join(root, 'page.md'), page)).toEqual([
      'page.md: missing.md',
      'page.md: #nowhere',
      'page.md: libs/shared/nothing.ts',
      'page.md: npm run nothing',
      'page.md: npm run never',
      'page.md: @samplan/nothing',
    ]);
  });

  it('names every setting the program reads', () => {
    const sources = ['apps/api/src', 'libs/tooling/dev-env/src'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !/testing|\.spec\./.test(name))
        .map((name) => read(join(folder, name))),
    );
    const settings = new Set(sources.join('\n').match(/\b(SAMPLAN_[A-Z_]+|(?:APP_|WORKER_)?DATABASE_URL)\b/g));
    const told = read('docs/operations/running.md');
    expect([...settings].filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
    expect(settings.size).toBeGreaterThan(5);
  });

  it('introduces every persona one can log in as', () => {
    const personas = read('libs/api/identity/src/demo/demo-personas.ts');
    const keys = [...personas.matchAll(/\bkey: '(\w+)'/g)].map(([, key]) => key);
    const readme = read('README.md');
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => !readme.includes(`| \`${key}\` |`))).toEqual([]);
  });
});

/** Links, paths, commands and aliases in a document that lead nowhere, each as `document: what`. */
function faults(document: string, text = readFileSync(document, 'utf8')): string[] {
  const prose = text.replace(/^```.*?^```/gms, '');
  const code = [...prose.matchAll(/`([^`]+)`/g)].map(([, span]) => span!);
  const commands = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([command]) => command);
  const wrong = [
    ...[...prose.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !leads(document, text, target)),
    ...code.filter((span) => isPath(span) && !existsSync(join(root, span))),
    ...commands.filter((command) => !scripts.has(command.slice('npm run '.length))),
    ...[...text.matchAll(/@samplan\/[\w/-]+/g)].map(([alias]) => alias).filter((alias) => !aliases.has(alias)),
  ];
  return [...new Set(wrong)].map((what) => `${relative(root, document)}: ${what}`);
}

const scripts = new Set(Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts));
const aliases = new Set(
  Object.keys((JSON.parse(read('tsconfig.base.json')) as { compilerOptions: { paths: object } }).compilerOptions.paths),
);

/** A path from the root of the repository; patterns and names with a blank to fill in are not. */
const isPath = (span: string): boolean =>
  folders.some((folder) => span.startsWith(`${folder}/`)) && !/[*<…\s]/.test(span);

function leads(document: string, text: string, target: string): boolean {
  if (/^(https?|mailto):/.test(target)) return true;
  const [path = '', anchor] = target.split('#');
  const file = resolve(dirname(document), path);
  if (path && !existsSync(file)) return false;
  return anchor === undefined || headings(path ? readFileSync(file, 'utf8') : text).includes(anchor);
}

const headings = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );
