/** The page's language is where screen readers look for it too; there is no second copy to keep in step. */
export function language(): string {
  return document.documentElement.lang || 'nb';
}
