import type { Catalog } from '../../catalog';

export const start: Catalog['start'] = {
  title: 'Startside',
};
