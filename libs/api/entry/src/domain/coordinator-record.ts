import { recordText } from '@samplan/shared/i18n';

type Language = Parameters<typeof recordText>[0];

/** What stands in the consents of a plan about its coordinator: why they see it, and under which section of the law. */
export function coordinatorRecord(language: Language, child: boolean): { purpose: string; legalBasis: string } {
  return {
    purpose: recordText(language, child ? 'childCoordinatorPurpose' : 'coordinatorPurpose'),
    legalBasis: recordText(language, child ? 'childCoordinatorLaw' : 'coordinatorLaw'),
  };
}
