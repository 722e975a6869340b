/** One row of the access log, as far as telling about it goes. */
export interface LogEntry<Section extends string = string> {
  id: string;
  at: string;
  viewer: { id: string; name: string };
  section: Section;
}

/** What a person would call one visit: the same viewer, looking at one or more parts in one go. */
export interface Visit<E extends LogEntry> {
  id: string;
  /** When the visit began. */
  at: string;
  entry: E;
  /** All rows it was made of, newest first. */
  entries: E[];
  sections: E['section'][];
}

const sameVisit = 30 * 60_000;

/** Joins log rows, newest first, into visits, newest first. Sections stand in the order they were read. */
export function visitsOf<E extends LogEntry>(entries: readonly E[]): Visit<E>[] {
  const visits: Visit<E>[] = [];
  const open = new Map<string, Visit<E>>();
  for (const entry of entries) {
    const visit = open.get(entry.viewer.id);
    if (visit && Date.parse(visit.at) - Date.parse(entry.at) <= sameVisit) {
      visit.at = entry.at;
      visit.entries.push(entry);
      visit.sections = [entry.section, ...visit.sections.filter((section) => section !== entry.section)];
      continue;
    }
    const next: Visit<E> = { id: entry.id, at: entry.at, entry, entries: [entry], sections: [entry.section] };
    open.set(entry.viewer.id, next);
    visits.push(next);
  }
  return visits;
}
