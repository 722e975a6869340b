import type { Catalog } from '../../catalog';

export const messaging: Catalog['messaging'] = {
  title: 'Meldingar',
};
