import { ruleTester } from '../testing/rule-tester';
import { noRawDatabase } from './no-raw-database';

const handle = (name: string) => ({ messageId: 'handle', data: { name } });
const call = (name: string) => ({ messageId: 'call', data: { name } });

ruleTester.run('no-raw-database', noRawDatabase, {
  valid: [
    `import { Entity, Column } from 'typeorm';`,
    `import type { ClientConfig } from 'pg';`,
    `measures.inScope(scope);`,
    `query('words');`,
    { code: `import type { DataSource } from 'typeorm';`, options: [{ passHandles: true }] },
    { code: `import { type DataSource } from 'typeorm';`, options: [{ passHandles: true }] },
  ],
  invalid: [
    { code: `import { EntityManager } from 'typeorm';`, errors: [handle('EntityManager')] },
    {
      code: `import type { QueryRunner, DataSource } from 'typeorm';`,
      errors: [handle('QueryRunner'), handle('DataSource')],
    },
    { code: `import { DataSource as Source } from 'typeorm';`, errors: [handle('DataSource')] },
    { code: `import { InjectRepository } from '@nestjs/typeorm';`, errors: [handle('InjectRepository')] },
    { code: `import { Pool } from 'pg';`, errors: [handle('Pool')] },
    { code: `import pg from 'pg';`, errors: [handle('default')] },
    { code: `await this.source.query('select 1');`, errors: [call('query')] },
    { code: `await tx?.query?.('select 1');`, errors: [call('query')] },
    { code: `source.createQueryRunner();`, errors: [call('createQueryRunner')] },
    {
      code: `import { DataSource } from 'typeorm'; import type { EntityManager } from 'typeorm';`,
      options: [{ passHandles: true }],
      errors: [handle('DataSource'), handle('EntityManager')],
    },
    { code: `source.getRepository(Plan);`, options: [{ passHandles: true }], errors: [call('getRepository')] },
  ],
});
