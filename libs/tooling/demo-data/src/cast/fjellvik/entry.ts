import type { bokmaalThemes } from '../../themes/nb';
import type { FjellvikUnit } from '../../towns/fjellvik';
import type { CastEntry } from '../cast-entry';

export type FjellvikEntry = CastEntry<keyof typeof bokmaalThemes, FjellvikUnit>;
