import type { Catalog } from '../../catalog';

export const circle: Catalog['circle'] = {
  title: 'Who has looked',
};
