import { QueryView, type TeamQuery as Team } from '@samplan/web/data';
import { EmptyState, LoadingState, Section, useTranslation } from '@samplan/web/ui';
import { countHelpers, orderTeam } from '../logic/order-team';
import { MemberLine } from './member-line';
import { NextOfKinLines } from './next-of-kin-lines';
import { useTeam } from './use-team';

/** Who is in the team around the person, and what each helps with. */
export function TeamList({ collaborationId }: { collaborationId: string }) {
  const query = useTeam(collaborationId);
  return (
    <QueryView query={query} gone={null} loading={<LoadingState lines={4} />}>
      {({ collaboration }) => <Around collaboration={collaboration} />}
    </QueryView>
  );
}

function Around({ collaboration: { id, team, nextOfKin, myAccess } }: { collaboration: Team['collaboration'] }) {
  const { t } = useTranslation();
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
            <MemberLine key={member.id} member={member} mine={mine} collaborationId={id} />
          ))}
        </ul>
      )}
      <NextOfKinLines nextOfKin={nextOfKin} mine={mine} />
    </Section>
  );
}
