import type { AccessLevel, LifeArea, Relation } from '@samplan/web/data';
import { useHat } from '@samplan/web/session';
import { useMemo } from 'react';
import { readerOf } from '../logic/reader';
import type { Candidate, PlanContextValue } from './plan-context';

interface Around {
  id: string;
  owner: { id: string; name: string };
  myAccess: { relation: Relation; level: AccessLevel; areas: readonly LifeArea[]; actions: readonly string[] };
}

const nobody: readonly Candidate[] = [];

export function usePlanValue({ id, owner, myAccess }: Around, candidates = nobody): PlanContextValue {
  const { personId } = useHat();
  return useMemo(
    () => ({
      collaborationId: id,
      reader: readerOf(myAccess.relation),
      ownerId: owner.id,
      name: owner.name.split(' ')[0] ?? owner.name,
      me: personId,
      level: myAccess.level,
      can: (action) => myAccess.actions.includes(action),
      areas: myAccess.areas,
      candidates,
    }),
    [id, owner, myAccess, personId, candidates],
  );
}
