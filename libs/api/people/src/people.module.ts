import { Module } from '@nestjs/common';
import { Conflicts } from './conflicts';
import { PeopleReader } from './graphql/people.reader';
import { PersonResolver } from './graphql/person.resolver';
import { PeopleRepository } from './persistence/people.repository';

@Module({ providers: [PeopleRepository, PeopleReader, Conflicts, PersonResolver], exports: [PeopleReader, Conflicts] })
export class PeopleModule {}
