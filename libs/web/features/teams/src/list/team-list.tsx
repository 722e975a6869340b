import { QueryView, type TeamQuery as Team } from '@samplan/web/data';
import { AppLink, EmptyState, LoadingState, paths, Section, useTranslation } from '@samplan/web/ui';
import { orderTeam } from '../logic/order-team';
import { HelperCount } from './helper-count';
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

function Around({
  collaboration: { id, team, helpers, nextOfKin, myAccess },
}: {
  collaboration: Team['collaboration'];
}) {
  const { t } = useTranslation();
  const mine = myAccess.relation === 'OWNER';
  return (
    <Section
      heading={t(mine ? 'start.team.titleYou' : 'start.team.title')}
      aside={helpers.people > 0 ? <HelperCount {...helpers} /> : undefined}
    >
      {team.length === 0 ? (
        <EmptyState title={t('start.team.empty')}>
          {t(mine ? 'start.team.emptyYou' : 'start.team.emptyText')}
        </EmptyState>
      ) : (
        <ul className="tm-list">
          {orderTeam(team).map((member) => (
            <MemberLine key={member.id} member={member} mine={mine} collaborationId={id} />
          ))}
        </ul>
      )}
      <p>
        <AppLink to={paths.team(id)}>{t('start.team.open')}</AppLink>
      </p>
      <NextOfKinLines nextOfKin={nextOfKin} mine={mine} />
    </Section>
  );
}
