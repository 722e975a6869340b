interface Named {
  name?: string | null;
  person?: { name: string } | null;
  unit?: { name: string } | null;
}

export const contributorName = ({ person, unit, name }: Named): string => person?.name ?? unit?.name ?? name ?? '–';
