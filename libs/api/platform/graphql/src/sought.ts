/** What somebody typed to search by: no more than fits, and nothing that PostgreSQL cannot hold. */
export const sought = (text: string, most = 100): string => text.replaceAll('\0', '').trim().slice(0, most);
