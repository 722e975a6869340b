import type { PersonKind } from '@samplan/web/data';

export interface Reader {
  id: string;
  name: string;
  kind: PersonKind;
  unit?: { name: string } | null;
}

/** Those at work are one word, the team; those whose life it is about have names. The owner comes first of them. */
export function groupReaders(readers: readonly Reader[], ownerId: string): { team: boolean; citizens: Reader[] } {
  const citizens = readers.filter((reader) => reader.kind === 'CITIZEN');
  return {
    team: readers.some((reader) => reader.kind === 'PROFESSIONAL'),
    citizens: citizens.sort((a, b) => Number(b.id === ownerId) - Number(a.id === ownerId)),
  };
}
