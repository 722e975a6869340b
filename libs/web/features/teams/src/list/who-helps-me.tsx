import { QueryView, type TeamQuery as Team } from '@samplan/web/data';
import {
  AppLink,
  ChatIcon,
  EmptyState,
  LinkButton,
  LoadingState,
  paths,
  Section,
  useTranslation,
} from '@samplan/web/ui';
import { orderTeam } from '../logic/order-team';
import { HelperCount } from './helper-count';
import { MemberLine } from './member-line';
import { useTeam } from './use-team';

/** The person's own list: a face and what it helps with, and one press to ask them all. */
export function WhoHelpsMe({ collaborationId }: { collaborationId: string }) {
  const query = useTeam(collaborationId);
  return (
    <QueryView query={query} gone={null} loading={<LoadingState lines={4} />}>
      {({ collaboration }) => <Helpers collaboration={collaboration} />}
    </QueryView>
  );
}

function Helpers({ collaboration: { id, team, helpers } }: { collaboration: Team['collaboration'] }) {
  const { t } = useTranslation();
  if (team.length === 0) {
    return (
      <Section heading={t('start.team.titleYou')}>
        <EmptyState title={t('start.team.empty')}>{t('start.team.emptyYou')}</EmptyState>
      </Section>
    );
  }
  return (
    <Section heading={t('start.team.titleYou')} aside={<HelperCount {...helpers} />}>
      <ul className="tm-list">
        {orderTeam(team).map((member) => (
          <MemberLine key={member.id} member={member} mine collaborationId={id} />
        ))}
      </ul>
      <p>
        <AppLink to={paths.team(id)}>{t('start.team.open')}</AppLink>
      </p>
      <div>
        <LinkButton to={paths.thread(id)} variant="secondary" icon={<ChatIcon aria-hidden="true" />}>
          {t('start.team.ask')}
        </LinkButton>
      </div>
    </Section>
  );
}
