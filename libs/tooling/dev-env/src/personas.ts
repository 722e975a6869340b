import { createRequire } from 'node:module';
import { inWorkspace } from './workspace';

interface Persona {
  key: string;
  name: string;
  description: { en: string };
}

/** Read from the build, because the dev environment starts the program and must not depend on what is in it. */
function demoPersonas(): Persona[] {
  const file = inWorkspace('dist/api/libs/api/identity/src/demo/demo-personas.js');
  return (createRequire(__filename)(file) as { demoPersonas: Persona[] }).demoPersonas;
}

export function welcome(origin: string, dataDir: string): string {
  const personas = demoPersonas();
  const keyWidth = Math.max(...personas.map(({ key }) => key.length));
  const nameWidth = Math.max(...personas.map(({ name }) => name.length));
  const rows = personas.map(
    ({ key, name, description }) => `  ${key.padEnd(keyWidth)}  ${name.padEnd(nameWidth)}  ${description.en}`,
  );
  return `
Samplan runs at ${origin}

Log in there as one of these people (demo only):
${rows.join('\n')}

A script logs in so, and then sends the cookie along:
  curl -c jar -H 'content-type: application/json' -d '{"persona":"${personas[0]!.key}"}' ${origin}/auth/demo-login
  curl -b jar -H 'content-type: application/json' -d '{"query":"{ __typename }"}' ${origin}/graphql

Data, logs and database passwords are in ${dataDir}. Ctrl+C stops everything.
`;
}
