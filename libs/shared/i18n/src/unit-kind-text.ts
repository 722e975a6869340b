import type { UnitKind } from '@samplan/shared/contracts';
import { vocabulary as en } from './catalogs/en/vocabulary';
import { vocabulary as nb } from './catalogs/nb/vocabulary';
import { vocabulary as nn } from './catalogs/nn/vocabulary';
import type { Language } from './language';
import type { VocabularyLabels } from './vocabulary.types';

const catalogs: Record<Language, VocabularyLabels> = { nb, nn, en };

/** What a kind of unit is called when its own name may not be told. */
export function unitKindText(language: Language, kind: UnitKind): string {
  return catalogs[language].unitKind[kind.toUpperCase() as Uppercase<UnitKind>];
}
