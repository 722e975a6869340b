import type { TeamRole } from '@samplan/web/data';

const weight: Record<TeamRole, number> = { COORDINATOR: 0, CHILD_COORDINATOR: 0, PRIMARY_CONTACT: 1, MEMBER: 2 };

interface Standing {
  deputyFor?: string | null;
}

/**
 * The one to turn to first comes first; the rest stay in the order the team was gathered. Whoever stands in is told of
 * with the one they stand in for.
 */
export function orderTeam<M extends Standing & { role: TeamRole }>(team: readonly M[]): M[] {
  return team.filter(({ deputyFor }) => !deputyFor).sort((a, b) => weight[a.role] - weight[b.role]);
}
