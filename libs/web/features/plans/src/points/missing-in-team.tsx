import type { PlanPart } from '@samplan/web/data';
import { useHat } from '@samplan/web/session';
import { AppLink, invitePlace, paths, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';
import type { FillPlaces } from './fill-places';

const parts = ['PARTICIPANTS', 'COORDINATOR', 'MEMBER_CONTRIBUTION'] as const satisfies readonly PlanPart[];
export type PartInTeam = (typeof parts)[number];

export const inTeam = (part: PlanPart): part is PartInTeam => (parts as readonly PlanPart[]).includes(part);

interface MissingInTeamProps {
  part: PartInTeam;
  /** Whose place it is missing of. */
  memberId: string | null;
  to: FillPlaces;
}

/** What is not written in the plan but of those around it; who may not do it there is told who can. */
export function MissingInTeam({ part, memberId, to }: MissingInTeamProps) {
  const { t } = useTranslation();
  const { collaborationId, can } = usePlan();
  const { roles } = useHat();
  const words = t(`planLife.points.part.${part}`);
  if (part === 'COORDINATOR')
    return roles.includes('COORDINATING_UNIT') ? (
      <AppLink to={paths.coordination()}>{words}</AppLink>
    ) : (
      <span>{t('planLife.points.byOthers.COORDINATOR')}</span>
    );
  if (memberId) {
    const member = to.members.get(memberId);
    if (!can('team:edit'))
      return (
        <span>{t('planLife.points.byOthers.MEMBER_CONTRIBUTION', { member: member ?? t('common.somebody') })}</span>
      );
    return (
      <AppLink to={paths.team(collaborationId)} hash={memberId}>
        {member ? t('planLife.points.memberContribution', { member }) : words}
      </AppLink>
    );
  }
  if (!can('team:invite')) return <span>{t('planLife.points.byOthers.PARTICIPANTS')}</span>;
  return (
    <AppLink to={paths.team(collaborationId)} hash={invitePlace}>
      {words}
    </AppLink>
  );
}
