import type { Language } from '../language';

const and: Record<Language, string> = { nb: 'og', nn: 'og', en: 'and' };

/** «a», «a og b», «a, b og c». */
export function formatList(language: Language, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and[language]} ${last}`;
}
