import { type MyTeamInvitationsQuery as Waiting, QueryView } from '@samplan/web/data';
import { EmptyState, Page, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { type Answer, AnsweredNotice } from './answered-notice';
import { AskedCard } from './asked-card';
import { PlacesWithoutGround } from './places-without-ground';
import { useMyInvitations } from './use-my-invitations';

export type Asked = Waiting['myTeamInvitations']['nodes'][number];

/** What waits for an answer from this hat: its own, its unit's, and its standing team's. */
export function MyInvitationsPage() {
  const { t } = useTranslation();
  const query = useMyInvitations();
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <Page title={t('teams.mine')} lead={answer ? undefined : t('teams.mineLead')}>
      <Stack gap="lg">
        {answer ? <AnsweredNotice answer={answer} /> : null}
        <QueryView query={query}>
          {({ myTeamInvitations: { nodes }, myPlacesWithoutGround }) => (
            <Stack gap="xl">
              {nodes.length > 0 ? (
                <Stack as="ul" gap="md" className="tm-asked">
                  {nodes.map((asked) => (
                    <li key={asked.id}>
                      <AskedCard asked={asked} onSaid={setAnswer} />
                    </li>
                  ))}
                </Stack>
              ) : answer ? null : (
                <EmptyState title={t('teams.mineNone')} />
              )}
              <PlacesWithoutGround places={myPlacesWithoutGround.nodes} onLeft={query.refetch} />
            </Stack>
          )}
        </QueryView>
      </Stack>
    </Page>
  );
}
