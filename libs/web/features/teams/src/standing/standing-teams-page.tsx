import {
  type KeptUnitsQuery as Kept,
  QueryView,
  type StandingTeamsQuery as Teams,
  useTypedQuery,
} from '@samplan/web/data';
import { EmptyState, KeptForm, Page, Paged, Stack, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { KeptUnitsQuery, StandingTeamsQuery } from '../graphql/standing';
import { CasesToHandOver } from './cases-to-hand-over';
import { NewTeamForm } from './new-team-form';
import { Receivers } from './receivers';
import { StandingTeam } from './standing-team';

export type StandingTeamNode = Teams['standingTeams']['nodes'][number];
export type KeptUnit = Kept['keptUnits'][number];

/** Who shares many cases, kept by those who lead the unit: people and numbers, never whom they help. */
export function StandingTeamsPage() {
  const { t } = useTranslation();
  const kept = useTypedQuery(KeptUnitsQuery, { variables: {} });
  const units = kept.data?.keptUnits ?? [];
  const [round, setRound] = useState(0);
  return (
    <Page title={t('places.standingTeams')} lead={t('teams.standingLead')}>
      <Stack gap="xl">
        <CasesToHandOver />
        <Paged>{(after, more) => <Part units={units} round={round} after={after} more={more} />}</Paged>
        {units.length > 0 ? (
          <div>
            <KeptForm label={t('teams.standingAdd')} variant="secondary">
              {({ onSaved, onClose }) => (
                <NewTeamForm
                  units={units}
                  onClose={onClose}
                  onSaved={() => {
                    onSaved();
                    setRound((now) => now + 1);
                  }}
                />
              )}
            </KeptForm>
          </div>
        ) : null}
        <Receivers units={units} onDone={kept.refetch} />
      </Stack>
    </Page>
  );
}

interface PartProps {
  units: readonly KeptUnit[];
  /** Changes when a team has been added, by name wherever that is in the list. */
  round: number;
  after: string | null;
  more: (info: Teams['standingTeams']['pageInfo']) => ReactNode;
}

function Part({ units, round, after, more }: PartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(StandingTeamsQuery, { variables: { after } });
  const { refetch } = query;
  const seen = useRef(round);
  useEffect(() => {
    if (seen.current === round) return;
    seen.current = round;
    refetch();
  }, [round, refetch]);
  return (
    <QueryView query={query}>
      {({ standingTeams: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? <EmptyState title={t('teams.standingNone')} /> : null}
          {nodes.map((team) => (
            <StandingTeam
              key={team.id}
              team={team}
              unit={units.find(({ id }) => id === team.unit?.id)}
              onDone={refetch}
            />
          ))}
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}
