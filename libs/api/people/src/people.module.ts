import { Module } from '@nestjs/common';
import { EditContact } from './application/edit-contact';
import { Conflicts } from './conflicts';
import { ContactResolver } from './graphql/contact.resolver';
import { PeopleReader } from './graphql/people.reader';
import { PersonResolver } from './graphql/person.resolver';
import { ContactRepository } from './persistence/contact.repository';
import { PeopleRepository } from './persistence/people.repository';
import { ProtectedPlaces } from './persistence/protected-places';

@Module({
  providers: [
    PeopleRepository,
    PeopleReader,
    Conflicts,
    PersonResolver,
    ProtectedPlaces,
    ContactRepository,
    EditContact,
    ContactResolver,
  ],
  exports: [PeopleReader, Conflicts, ProtectedPlaces],
})
export class PeopleModule {}
