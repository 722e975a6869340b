const themes = ['fjord', 'lyng', 'skog'] as const;
type MunicipalityTheme = (typeof themes)[number];

/** Samplan's own accent, before anybody has logged in. */
const ownTheme: MunicipalityTheme = 'fjord';

/** The same municipality always gets the same accent. */
function municipalityTheme(name: string | null): MunicipalityTheme {
  if (!name) return ownTheme;
  const hash = Array.from(name).reduce((total, letter) => (total * 17 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return themes[hash % themes.length] ?? ownTheme;
}

export function applyMunicipalityTheme(name: string | null): void {
  document.documentElement.dataset['municipalityTheme'] = municipalityTheme(name);
}
