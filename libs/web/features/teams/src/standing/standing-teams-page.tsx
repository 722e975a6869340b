import { QueryView, type StandingTeamsQuery as Teams, useTypedQuery } from '@samplan/web/data';
import { EmptyState, KeptForm, Page, Stack, useTranslation } from '@samplan/web/ui';
import { StandingTeamsQuery } from '../graphql/standing';
import { CasesToHandOver } from './cases-to-hand-over';
import { NewTeamForm } from './new-team-form';
import { Receivers } from './receivers';
import { StandingTeam } from './standing-team';

export type StandingTeamNode = Teams['standingTeams']['nodes'][number];
export type KeptUnit = Teams['keptUnits'][number];

/** Who shares many cases, kept by those who lead the unit: people and numbers, never whom they help. */
export function StandingTeamsPage() {
  const { t } = useTranslation();
  const query = useTypedQuery(StandingTeamsQuery, { variables: {}, topics: [] });
  return (
    <Page title={t('places.standingTeams')} lead={t('teams.standingLead')}>
      <QueryView query={query}>
        {({ standingTeams: { nodes }, keptUnits }) => (
          <Stack gap="xl">
            <CasesToHandOver />
            {nodes.length === 0 ? <EmptyState title={t('teams.standingNone')} /> : null}
            {nodes.map((team) => (
              <StandingTeam
                key={team.id}
                team={team}
                unit={keptUnits.find(({ id }) => id === team.unit?.id)}
                onDone={query.refetch}
              />
            ))}
            {keptUnits.length > 0 ? (
              <div>
                <KeptForm label={t('teams.standingAdd')} variant="secondary">
                  {({ onSaved, onClose }) => (
                    <NewTeamForm
                      units={keptUnits}
                      onClose={onClose}
                      onSaved={() => {
                        onSaved();
                        query.refetch();
                      }}
                    />
                  )}
                </KeptForm>
              </div>
            ) : null}
            <Receivers units={keptUnits} onDone={query.refetch} />
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}
