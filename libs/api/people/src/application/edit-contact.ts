import { Injectable } from '@nestjs/common';
import { editContactInput } from '@samplan/shared/contracts';
import { parseId, type PersonId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { ContactRepository } from '../persistence/contact.repository';

/** Writes how to reach somebody at home. Whether one may is decided by the database, which alone knows whom it is for. */
@Injectable()
export class EditContact {
  constructor(private readonly contacts: ContactRepository) {}

  run(ctx: RequestContext, raw: unknown): Promise<PersonId> {
    const input = parseInput(editContactInput, raw);
    const personId = parseId<PersonId>(input.personId);
    if (!personId) throw notFound();
    const { address = null, phone = null, email = null } = input;
    return ctx.write(async () => {
      const version = await this.contacts.put(ctx, personId, input.expectedVersion, { address, phone, email });
      if (version === null) throw notFound();
      if (version === 0) throw Expected.of('CHANGED_MEANWHILE');
      return personId;
    });
  }
}
