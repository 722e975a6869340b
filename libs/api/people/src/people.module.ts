import { Module } from '@nestjs/common';
import { PeopleReader } from './graphql/people.reader';
import { PersonResolver } from './graphql/person.resolver';
import { PeopleRepository } from './persistence/people.repository';

@Module({ providers: [PeopleRepository, PeopleReader, PersonResolver], exports: [PeopleReader] })
export class PeopleModule {}
