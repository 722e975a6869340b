export { draftPolicy } from './access/draft.policy';
export { DraftsModule } from './drafts.module';
export { purgeKept } from './persistence/purge-kept';
