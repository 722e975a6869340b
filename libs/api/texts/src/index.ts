export {
  type SharedSubject,
  SharedSubjects,
  type SubjectNow,
  type WrittenTogether,
} from './application/shared-subjects';
export { SharedTexts } from './application/shared-texts';
export { TextCompany } from './application/text-company';
export { finishSharedTexts, type LeftOverFolder } from './persistence/finish-shared-texts';
export { TextDesk } from './realtime/text-desk';
export { TextsModule } from './texts.module';
