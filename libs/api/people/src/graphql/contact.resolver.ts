import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { EditContact } from '../application/edit-contact';
import type { ContactEntity } from '../persistence/contact.entity';
import { ContactRepository } from '../persistence/contact.repository';
import { Contact, EditContactInput, EditContactPayload } from './contact.types';
import { Person } from './person.type';

@Resolver(() => Person)
export class ContactResolver {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly editing: EditContact,
  ) {}

  @ResolveField(() => Contact, { nullable: true, description: 'Null for whoever has no need of it.' })
  @Inherits('Row-level security gives it to the person and the few who need it')
  async contact(@Ctx() ctx: RequestContext, @Parent() { id, kind }: Person): Promise<Contact | null> {
    if (kind !== 'citizen' || !(await this.contacts.reaches(ctx, id))) return null;
    return toContact(await this.contacts.of(ctx, id));
  }

  @Mutation(() => EditContactPayload)
  @Access('contact:edit')
  editContact(@Ctx() ctx: RequestContext, @Args('input') input: EditContactInput): Promise<EditContactPayload> {
    return attempt(ctx, 'contact', async () =>
      toContact(await this.contacts.of(ctx, await this.editing.run(ctx, input))),
    );
  }
}

function toContact(row: ContactEntity | null): Contact {
  return {
    address: row?.address ?? null,
    phone: row?.phone ?? null,
    email: row?.email ?? null,
    version: row?.version ?? 0,
  };
}
