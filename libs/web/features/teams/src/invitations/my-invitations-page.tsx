import { type MyTeamInvitationsQuery as Waiting, QueryView } from '@samplan/web/data';
import { EmptyState, LiveRegion, Page, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AskedCard } from './asked-card';
import { useMyInvitations } from './use-my-invitations';

export type Asked = Waiting['myTeamInvitations']['nodes'][number];

/** What waits for an answer from this hat: its own, its unit's, and its standing team's. */
export function MyInvitationsPage() {
  const { t } = useTranslation();
  const query = useMyInvitations();
  const [said, setSaid] = useState('');
  return (
    <Page title={t('teams.mine')} lead={t('teams.mineLead')}>
      <LiveRegion>{said}</LiveRegion>
      {said ? <p>{said}</p> : null}
      <QueryView query={query}>
        {({ myTeamInvitations: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('teams.mineNone')} />
          ) : (
            <Stack as="ul" gap="md" className="tm-asked">
              {nodes.map((asked) => (
                <li key={asked.id}>
                  <AskedCard asked={asked} onSaid={setSaid} />
                </li>
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
