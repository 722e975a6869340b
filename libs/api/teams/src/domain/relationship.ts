import type { NextOfKinKind } from '@samplan/shared/contracts';
import { type Language, wordOf } from '@samplan/shared/i18n';

/** How somebody is connected to the person: in words of their own, or as what they are to whoever reads it. */
export const relationshipOf = (
  { kind, relationship }: { kind: NextOfKinKind; relationship: string },
  language: Language,
): string => (kind === 'spokesperson' ? wordOf(language, 'hatRole', kind) : relationship);
