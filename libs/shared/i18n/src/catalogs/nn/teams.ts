import type { Catalog } from '../../catalog';

export const teams: Catalog['teams'] = {
  title: 'Team',
};
