import type { Catalog } from '../../catalog';

export const meetings: Catalog['meetings'] = {
  title: 'Møte',
};
