export { entryPolicy } from './access/entry.policy';
export { type PersonalLinkRequest, PersonalLinks, type MadePersonalLink } from './application/personal-links';
export { EntryModule } from './entry.module';
export { NewPersonalLink } from './graphql/personal-link.types';
export { PersonalLinkEntity } from './persistence/personal-link.entity';
