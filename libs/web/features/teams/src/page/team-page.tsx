import { QueryView, type TeamPageQuery as TeamData, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  EmptyState,
  lazyPart,
  LoadingState,
  Page,
  paths,
  RadioGroup,
  Section,
  Stack,
  useTranslation,
} from '@samplan/web/ui';
import { Suspense, useState } from 'react';
import { CharterSection } from '../charter/charter-section';
import { TeamPageQuery } from '../graphql/team-page';
import { InvitationList } from '../invitations/invitation-list';
import { teamTopics } from '../logic/team-topics';
import { TeamPlaces } from '../members/team-places';
import { useTeamView } from './team-view';

const TeamMap = lazyPart(['teams'], async () => (await import('../map/team-map')).TeamMap);
const topics = [...teamTopics, 'charter.edited'] as const;

/** A team as a page of its own: who helps with what, who is asked, and what they have agreed. */
export function TeamPage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(TeamPageQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: topics }],
  });
  return <QueryView query={query}>{({ collaboration }) => <Team collaboration={collaboration} />}</QueryView>;
}

export type Team = TeamData['collaboration'];

function Team({ collaboration }: { collaboration: Team }) {
  const { t } = useTranslation();
  const { id, owner, myAccess, helpers, team, standingTeams } = collaboration;
  const mine = myAccess.relation === 'OWNER';
  const can = (action: string): boolean => myAccess.actions.includes(action);
  const [liked, choose] = useTeamView();
  const [sought, forget] = useState(() => window.location.hash.slice(1));
  // Whoever is led to one of them is not led to a picture, whatever they like best.
  const view = team.some((member) => member.id === sought) ? 'list' : liked;
  const empty = team.length === 0 && standingTeams.length === 0;
  return (
    <Page
      title={t('start.team.title')}
      heading={mine ? t('start.team.titleYou') : t('teams.around', { name: owner.name })}
      above={<AppLink to={paths.plan(id)}>{t('teams.back')}</AppLink>}
      lead={t('start.team.helpersServices', {
        people: t('start.team.people', { count: helpers.people }),
        services: t('start.team.services', { count: helpers.services }),
      })}
    >
      <Stack gap="xl">
        <Section heading={t(mine ? 'start.team.titleYou' : 'start.team.title')} headingHidden>
          {empty ? (
            <EmptyState title={t('start.team.empty')}>
              {t(mine ? 'start.team.emptyYou' : 'start.team.emptyText')}
            </EmptyState>
          ) : (
            <Stack>
              <RadioGroup
                legend={t('teams.view')}
                name="team-view"
                inline
                options={[
                  { value: 'list', label: t('teams.list') },
                  { value: 'map', label: t('teams.map') },
                ]}
                value={view}
                onChange={(value) => {
                  forget('');
                  choose(value === 'map' ? 'map' : 'list');
                }}
              />
              {view === 'map' ? (
                <Suspense fallback={<LoadingState lines={4} />}>
                  <TeamMap collaboration={collaboration} />
                </Suspense>
              ) : (
                <TeamPlaces collaboration={collaboration} sought={sought} />
              )}
            </Stack>
          )}
        </Section>
        {can('team-invitation:read') ? <InvitationList collaboration={collaboration} sought={sought} /> : null}
        <CharterSection collaboration={collaboration} />
      </Stack>
    </Page>
  );
}
