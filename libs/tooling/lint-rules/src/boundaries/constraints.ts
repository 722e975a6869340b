import { libTable } from './lib-table';

interface Constraint {
  sourceTag: string;
  onlyDependOnLibsWithTags?: string[];
  bannedExternalImports?: string[];
}

/** What the table of libs says, in the words of Nx's boundary rule. Apps are rows too. */
export function boundaries(): Constraint[] {
  const own = libTable().map(({ lib, imports }) => ({
    sourceTag: tagOf(lib),
    onlyDependOnLibsWithTags: imports.length > 0 ? imports.map(tagOf) : ['nothing'],
  }));
  return [...own, ...packages];
}

const tagOf = (name: string): string => (name.startsWith('apps/') ? name.replace('apps/', 'app:') : `lib:${name}`);

const serverOnly = ['@nestjs/*', '@apollo/*', '@fastify/*', 'typeorm', 'pg', 'pino', 'dataloader'];
const webOnly = ['react', 'react-dom', '@tanstack/*', 'urql', '@urql/*', 'socket.io-client'];
const designSystem = ['@digdir/*', '@navikt/aksel-*'];

/** Which packages a side may not bring in; the design system has one door. */
const packages: Constraint[] = [
  { sourceTag: 'platform:any', bannedExternalImports: [...serverOnly, ...webOnly, ...designSystem] },
  { sourceTag: 'platform:node', bannedExternalImports: [...webOnly, ...designSystem] },
  { sourceTag: 'platform:web', bannedExternalImports: serverOnly },
  ...['data', 'session', 'feature', 'pages', 'app'].map((type) => ({
    sourceTag: `type:${type}`,
    bannedExternalImports: designSystem,
  })),
];
