import { type MyTeamInvitationsQuery as Waiting, QueryView, useTypedQuery } from '@samplan/web/data';
import { EmptyState, Page, Paged, Stack, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';
import { MyInvitationsQuery } from '../graphql/my-invitations';
import { type Answer, AnsweredNotice } from './answered-notice';
import { AskedCard } from './asked-card';
import { invitationTopics } from './invitation-topics';
import { PlacesWithoutGround } from './places-without-ground';

export type Asked = Waiting['myTeamInvitations']['nodes'][number];

/** What waits for an answer from this hat: its own, its unit's, and its standing team's. */
export function MyInvitationsPage() {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <Page title={t('teams.mine')} lead={answer ? undefined : t('teams.mineLead')}>
      <Stack gap="lg">
        {answer ? <AnsweredNotice answer={answer} /> : null}
        <Paged>
          {(after, more) => <Part after={after} more={more} answered={answer !== null} onSaid={setAnswer} />}
        </Paged>
        <PlacesWithoutGround />
      </Stack>
    </Page>
  );
}

interface PartProps {
  after: string | null;
  more: (info: Waiting['myTeamInvitations']['pageInfo']) => ReactNode;
  answered: boolean;
  onSaid: (answer: Answer) => void;
}

function Part({ after, more, answered, onSaid }: PartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(MyInvitationsQuery, { variables: { after }, topics: invitationTopics });
  return (
    <QueryView query={query}>
      {({ myTeamInvitations: { nodes, pageInfo } }) => (
        <>
          {nodes.length > 0 ? (
            <Stack as="ul" gap="md" className="tm-asked">
              {nodes.map((asked) => (
                <li key={asked.id}>
                  <AskedCard asked={asked} onSaid={onSaid} />
                </li>
              ))}
            </Stack>
          ) : after === null && !answered ? (
            <EmptyState title={t('teams.mineNone')} />
          ) : null}
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}
