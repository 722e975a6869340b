import { type LifeArea, useTypedQuery } from '@samplan/web/data';
import { type SelectOption, useTranslation } from '@samplan/web/ui';
import { TakersQuery } from '../graphql/takers';
import { usePlan } from './plan-context';

interface Choice {
  kind: 'person' | 'unit';
  id: string;
  value: string;
  label: string;
}

/**
 * Turns people and services into the choices of a list: whoever lacks the part of life says so and cannot be chosen.
 * All can until it is known, and the server has the last word.
 */
export function useTakers(area: LifeArea): (choices: readonly Choice[]) => SelectOption[] {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const query = useTypedQuery(TakersQuery, {
    variables: { collaborationId, lifeArea: area },
    topics: [{ collaborationId, types: ['circle.changed'] }],
    pause: area === 'COMMON',
  });
  const takers = query.data?.collaboration.takers;
  return (choices) =>
    choices.map(({ kind, id, value, label }) => {
      const able = !takers || (kind === 'person' ? takers.people : takers.units).includes(id);
      return able ? { value, label } : { value, label: t('plans.lacksTheArea', { label }), disabled: true };
    });
}
