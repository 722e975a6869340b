import { endsAccess, FaultState } from '@samplan/web/data';
import { EmptyState, LoadingState, Section, useTranslation } from '@samplan/web/ui';
import { countHelpers, orderTeam } from '../logic/order-team';
import { MemberLine } from './member-line';
import { NextOfKinLines } from './next-of-kin-lines';
import { useTeam } from './use-team';

/** Who is in the team around the person, and what each helps with. */
export function TeamList({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const { data, fault, refetch } = useTeam(collaborationId);
  // The page around it says what there is to say.
  if (endsAccess(fault)) return null;
  if (!data) return fault ? <FaultState fault={fault} onRetry={refetch} /> : <LoadingState lines={4} />;
  const { team, nextOfKin, myAccess } = data.collaboration;
  const mine = myAccess.relation === 'OWNER';
  const helpers = countHelpers(team);
  return (
    <Section
      heading={t(mine ? 'teams.titleYou' : 'teams.title')}
      aside={
        helpers > 0 ? (
          <span className="tm-count">{t(mine ? 'teams.helpersYou' : 'teams.helpers', { count: helpers })}</span>
        ) : undefined
      }
    >
      {team.length === 0 ? (
        <EmptyState title={t('teams.empty')}>{t(mine ? 'teams.emptyYou' : 'teams.emptyText')}</EmptyState>
      ) : (
        <ul className="tm-list">
          {orderTeam(team).map((member) => (
            <MemberLine key={member.id} member={member} mine={mine} />
          ))}
        </ul>
      )}
      <NextOfKinLines nextOfKin={nextOfKin} mine={mine} />
    </Section>
  );
}
