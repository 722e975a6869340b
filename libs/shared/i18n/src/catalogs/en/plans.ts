import type { Catalog } from '../../catalog';

export const plans: Catalog['plans'] = {
  title: 'Plan',
};
