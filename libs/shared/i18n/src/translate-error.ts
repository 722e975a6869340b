import type { ErrorCode } from '@samplan/shared/contracts';
import { errors as en } from './catalogs/en/errors';
import { errors as nb } from './catalogs/nb/errors';
import { errors as nn } from './catalogs/nn/errors';
import type { Language } from './language';

const catalogs: Record<Language, Record<ErrorCode, string>> = { nb, nn, en };

/** The text of an expected error; `{{name}}` in it is filled from `params`. */
export function translateError(
  language: Language,
  code: ErrorCode,
  params: Record<string, string | number> = {},
): string {
  return catalogs[language][code].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}
