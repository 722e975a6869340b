export { entryPolicy, entryUnitPolicy } from './access/entry.policy';
export { type PersonalLinkRequest, PersonalLinks, type MadePersonalLink } from './application/personal-links';
export { PeopleArrive } from './application/people-arrive';
export { EntryModule } from './entry.module';
export { NewPersonalLink } from './graphql/personal-link.types';
export { purgeEntryAttempts } from './persistence/purge-entry-attempts';
export { EntryCodeEntity } from './persistence/entry-code.entity';
export { PersonalLinkEntity } from './persistence/personal-link.entity';
