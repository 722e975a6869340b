import { Injectable } from '@nestjs/common';
import type { OrganisationType, UnitKind } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';
import { metARow } from './columns';

interface Period {
  from?: string | null;
  until?: string | null;
}
export interface OrganisationFields extends Period {
  name: string;
  type: OrganisationType;
  organisationNumber?: string | null;
}
export interface UnitFields extends Period {
  name: string;
  kind: UnitKind;
  organisationId: string | null;
  code?: string | null;
  zone?: string | null;
}

/** Writes of organisations and units. Each row carries its version; the history is kept by the database. */
@Injectable()
export class RegisterWriter {
  async addOrganisation(ctx: RequestContext, fields: OrganisationFields): Promise<string> {
    const id = newId();
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into organisation (id, tenant_id, name, type, organisation_number, valid)
       values ($1, app.tenant(), $2, $3, $4, daterange($5, $6, '[]'))`,
      [id, fields.name, fields.type, fields.organisationNumber, fields.from, fields.until],
    );
    return id;
  }

  /** False when somebody else has changed it since. */
  async editOrganisation(
    ctx: RequestContext,
    id: string,
    version: number,
    fields: OrganisationFields,
  ): Promise<boolean> {
    const tx = await ctx.db.tx();
    const answer = await tx.sql(
      `update organisation set name = $3, type = $4, organisation_number = $5, valid = daterange($6, $7, '[]'), version = version + 1
        where id = $1 and version = $2 returning id`,
      [id, version, fields.name, fields.type, fields.organisationNumber, fields.from, fields.until],
    );
    return metARow(answer);
  }

  async addUnit(ctx: RequestContext, fields: UnitFields): Promise<string> {
    const id = newId();
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into unit (id, tenant_id, name, kind, organisation_id, code, zone, valid)
       values ($1, app.tenant(), $2, $3, $4, $5, $6, daterange($7, $8, '[]'))`,
      [id, fields.name, fields.kind, fields.organisationId, fields.code, fields.zone, fields.from, fields.until],
    );
    return id;
  }

  /** The directory says of the one unit what it says of the other. */
  async describeAs(ctx: RequestContext, id: string, otherId: string): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into unit_profile (unit_id, tenant_id, helps_with, tags, opening_hours, phone, email)
       select $1, tenant_id, helps_with, tags, opening_hours, phone, email from unit_profile where unit_id = $2`,
      [id, otherId],
    );
  }

  async editUnit(ctx: RequestContext, id: string, version: number, fields: UnitFields): Promise<boolean> {
    const tx = await ctx.db.tx();
    const { name, kind, organisationId, code, zone, from, until } = fields;
    const answer = await tx.sql(
      `update unit set name = $3, kind = $4, organisation_id = $5, code = $6, zone = $7, valid = daterange($8, $9, '[]'), version = version + 1
        where id = $1 and version = $2 returning id`,
      [id, version, name, kind, organisationId, code, zone, from, until],
    );
    return metARow(answer);
  }

  /** Ends a unit the day before its successors begin, and notes who they are. */
  async succeed(ctx: RequestContext, fromId: string, toIds: readonly string[], onDate: string): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(`update unit set valid = daterange(lower(valid), $2), version = version + 1 where id = $1`, [
      fromId,
      onDate,
    ]);
    for (const toId of toIds) {
      await tx.sql(
        `insert into unit_succession (id, tenant_id, from_unit_id, to_unit_id, on_date) values ($1, app.tenant(), $2, $3, $4)`,
        [newId(), fromId, toId, onDate],
      );
    }
  }

  /** Tells those who coordinate where there is a consent to one of them: once each, whatever it is they coordinate. */
  async tellOfSuccession(ctx: RequestContext, fromIds: readonly string[], onDate: string): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('select app.tell_of_succession($1, $2)', [fromIds, onDate]);
  }
}
