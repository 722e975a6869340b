import { Injectable } from '@nestjs/common';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { RegisterRepository } from '../persistence/register.repository';

/** A unit belongs to an organisation that is there as long as the unit is. */
@Injectable()
export class OrganisationCheck {
  constructor(private readonly register: RegisterRepository) {}

  async require(ctx: RequestContext, id: string, until: string | null): Promise<void> {
    const organisation = await this.register.organisation(ctx, id);
    if (!organisation) throw Expected.of('ORGANISATION_NOT_FOUND', 'organisationId');
    if (organisation.until && (!until || until > organisation.until)) {
      throw Expected.of('ORGANISATION_NOT_FOUND', 'organisationId');
    }
  }
}
