/** How one speaks of a person one knows. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
