import { newId } from '@samplan/shared/kernel';
import type { NationalIds } from '@samplan/api/people';
import type { Client } from 'pg';
import { type FirstAdministrator, OperatorFault } from './administrators';

export interface NewMunicipality {
  name: string;
  /** Four digits, as the state gives them. */
  number: string;
  administrators: readonly FirstAdministrator[];
}

/**
 * Writes a municipality with the unit its first administrators work in, all or nothing. What whoever runs the program
 * sets needs no second word, so each comes in at the first login. `client` is of the role that owns the tables;
 * `nationalIds` must be there when anybody is found by number.
 */
export async function addMunicipality(
  client: Client,
  { name, number, administrators }: NewMunicipality,
  nationalIds: NationalIds | null,
  now: Date = new Date(),
): Promise<void> {
  const tenantId = newId(now);
  await client.query('begin');
  try {
    await client.query("select set_config('app.tenant', $1, true)", [tenantId]);
    const { rowCount } = await client.query(
      'insert into municipality (id, name, number) values ($1, $2, $3) on conflict (number) do nothing',
      [tenantId, name, number],
    );
    if (rowCount === 0) throw new OperatorFault('There is a municipality with this number already');
    const organisationId = newId(now);
    await client.query("insert into organisation (id, tenant_id, name, type) values ($1, $2, $3, 'municipality')", [
      organisationId,
      tenantId,
      name,
    ]);
    const unitId = newId(now);
    await client.query(
      "insert into unit (id, tenant_id, name, kind, organisation_id) values ($1, $2, 'Administrasjon', 'administration', $3)",
      [unitId, tenantId, organisationId],
    );
    for (const [index, administrator] of administrators.entries())
      await addAdministrator({ client, tenantId, unitId, nationalIds, now, line: index + 1 }, administrator);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

interface Place {
  client: Client;
  tenantId: string;
  unitId: string;
  nationalIds: NationalIds | null;
  now: Date;
  line: number;
}

async function addAdministrator(
  { client, tenantId, unitId, nationalIds, now, line }: Place,
  { givenName, familyName, workEmail, nationalId }: FirstAdministrator,
): Promise<void> {
  const personId = newId(now);
  await client.query(
    "insert into person (id, tenant_id, kind, given_name, family_name) values ($1, $2, 'professional', $3, $4)",
    [personId, tenantId, givenName, familyName],
  );
  await client.query('insert into employee (person_id, tenant_id, work_email) values ($1, $2, $3)', [
    personId,
    tenantId,
    workEmail,
  ]);
  await client.query(
    "insert into unit_membership (id, tenant_id, person_id, unit_id, role, valid) values ($1, $2, $3, $4, 'administrator', tstzrange($5, null))",
    [newId(now), tenantId, personId, unitId, now],
  );
  if (!nationalId) return;
  if (!nationalIds) throw new OperatorFault(`Line ${line}: a number needs the keys for national identity numbers`);
  const fault = nationalIds.faultIn(nationalId);
  if (fault) throw new OperatorFault(`Line ${line}: ${faults[fault] ?? 'not a valid national identity number'}`);
  const { keyId, sealed, hashKeyId, hash } = nationalIds.seal(nationalId, personId);
  await client.query(
    `insert into national_id (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at)
     values ($1, $2, 'professional', $3, $4, $5, $6, $7)`,
    [personId, tenantId, keyId, sealed, hashKeyId, hash, now],
  );
}

const faults: Record<string, string> = {
  NATIONAL_ID_SYNTHETIC: 'a made-up number is nobody’s in production',
  NATIONAL_ID_NOT_SYNTHETIC: 'nobody’s real number is typed into a demo',
};
