export { PeopleReader } from './graphql/people.reader';
export { Person, Unit } from './graphql/person.type';
export { PeopleModule } from './people.module';
export { PersonEntity } from './persistence/person.entity';
export { UnitEntity } from './persistence/unit.entity';
