import { endsAccess, FaultState } from '@samplan/web/data';
import { ChatIcon, EmptyState, LinkButton, LoadingState, paths, Section, useTranslation } from '@samplan/web/ui';
import { countHelpers, orderTeam } from '../logic/order-team';
import { MemberLine } from './member-line';
import { useTeam } from './use-team';

/** The person's own list: a face and what it helps with, and one press to ask them all. */
export function WhoHelpsMe({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const { data, fault, refetch } = useTeam(collaborationId);
  if (endsAccess(fault)) return null;
  if (!data) return fault ? <FaultState fault={fault} onRetry={refetch} /> : <LoadingState lines={4} />;
  const { team } = data.collaboration;
  const helpers = countHelpers(team);
  return (
    <Section
      heading={t('teams.titleYou')}
      aside={helpers > 0 ? <span className="tm-count">{t('teams.helpersYou', { count: helpers })}</span> : undefined}
    >
      {team.length === 0 ? (
        <EmptyState title={t('teams.empty')}>{t('teams.emptyYou')}</EmptyState>
      ) : (
        <>
          <ul className="tm-list">
            {orderTeam(team).map((member) => (
              <MemberLine key={member.id} member={member} mine />
            ))}
          </ul>
          <div>
            <LinkButton to={paths.thread(collaborationId)} variant="secondary" icon={<ChatIcon aria-hidden="true" />}>
              {t('teams.ask')}
            </LinkButton>
          </div>
        </>
      )}
    </Section>
  );
}
