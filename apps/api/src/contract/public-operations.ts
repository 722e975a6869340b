import type { INestApplication } from '@nestjs/common';
import { handlers } from './handlers';

/** The operations anybody may call, each with its reason. */
export function publicOperations(app: INestApplication): string {
  const rows = handlers(app).flatMap(({ name, access }) =>
    access?.kind === 'public' ? [`| ${name} | ${access.reason} |`] : [],
  );
  return [
    '# Operations open to anybody',
    '',
    'Printed from the code; each has its reason beside it there.',
    '',
    '| operation | why |',
    '|---|---|',
    ...rows.sort(),
    '',
  ].join('\n');
}
