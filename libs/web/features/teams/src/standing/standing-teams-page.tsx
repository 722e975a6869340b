import { QueryView, type StandingTeamsQuery as Teams, useTypedMutation, useTypedQuery } from '@samplan/web/data';
import {
  Button,
  EmptyState,
  Page,
  Row,
  Section,
  Select,
  Stack,
  Tag,
  Text,
  TextField,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { useSubmission } from '../forms/use-submission';
import {
  AddStandingTeamMemberMutation,
  AddStandingTeamMutation,
  EndStandingTeamMemberMutation,
  StandingTeamsQuery,
} from '../graphql/standing';
import { Receivers } from './receivers';

type StandingTeam = Teams['standingTeams']['nodes'][number];
export type KeptUnit = Teams['keptUnits'][number];

/** Who shares many cases, kept by those who lead the unit: people and numbers, never whom they help. */
export function StandingTeamsPage() {
  const { t } = useTranslation();
  const query = useTypedQuery(StandingTeamsQuery, { variables: {}, topics: [] });
  return (
    <Page title={t('teams.standing')} lead={t('teams.standingLead')}>
      <QueryView query={query}>
        {({ standingTeams: { nodes }, keptUnits }) => (
          <Stack gap="xl">
            {nodes.length === 0 ? <EmptyState title={t('teams.standingNone')} /> : null}
            {nodes.map((team) => (
              <OneTeam
                key={team.id}
                team={team}
                unit={keptUnits.find(({ id }) => id === team.unit?.id)}
                onDone={query.refetch}
              />
            ))}
            {keptUnits.length > 0 ? <NewTeam units={keptUnits} onDone={query.refetch} /> : null}
            {keptUnits.map((unit) => (
              <Receivers key={unit.id} unit={unit} onDone={query.refetch} />
            ))}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function OneTeam({ team, unit, onDone }: { team: StandingTeam; unit: KeptUnit | undefined; onDone: () => void }) {
  const { t } = useTranslation();
  const { execute } = useTypedMutation(EndStandingTeamMemberMutation);
  const ending = useSubmission<string>(async (memberId) => {
    const { data, fault } = await execute({ input: { memberId } });
    return fault ? { fault } : data.endStandingTeamMember;
  }, onDone);
  return (
    <Section
      heading={team.name}
      aside={
        team.caseCount === null ? undefined : <Tag>{t('teams.standingCases', { count: team.caseCount ?? 0 })}</Tag>
      }
    >
      <Text subtle>{[team.unit?.name, team.purpose].filter(Boolean).join(' · ')}</Text>
      <ul className="tm-list">
        {team.members.map(({ id, role, person }) => (
          <li key={id}>
            <Row spread>
              <span>
                {person.name}{' '}
                {role === 'LEAD' ? <Tag tone="accent">{t('vocabulary.standingTeamRole.LEAD')}</Tag> : null}
              </span>
              {team.mayMaintain ? (
                <Button
                  variant="tertiary"
                  aria-label={t('teams.standingEndMember', { name: person.name })}
                  onClick={() => ending.submit(id)}
                >
                  {t('teams.end')}
                </Button>
              ) : null}
            </Row>
          </li>
        ))}
      </ul>
      {team.mayMaintain && unit ? <NewMember team={team} unit={unit} onDone={onDone} /> : null}
    </Section>
  );
}

function NewMember({ team, unit, onDone }: { team: StandingTeam; unit: KeptUnit; onDone: () => void }) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState('');
  const [role, setRole] = useState<'LEAD' | 'MEMBER'>('MEMBER');
  const { execute } = useTypedMutation(AddStandingTeamMemberMutation);
  const adding = useSubmission<void>(
    async () => {
      const { data, fault } = await execute({ input: { standingTeamId: team.id, personId, role } });
      return fault ? { fault } : data.addStandingTeamMember;
    },
    () => {
      setPersonId('');
      onDone();
    },
  );
  return (
    <Stack gap="sm">
      <Select
        label={t('teams.standingMember')}
        placeholder={t('common.field.choose')}
        options={unit.staff.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        onChange={(event) => setPersonId(event.target.value)}
        error={adding.fields['personId'] ?? adding.problem}
      />
      <Select
        label={t('teams.standingRole')}
        options={(['MEMBER', 'LEAD'] as const).map((value) => ({
          value,
          label: t(`vocabulary.standingTeamRole.${value}`),
        }))}
        value={role}
        onChange={(event) => setRole(event.target.value === 'LEAD' ? 'LEAD' : 'MEMBER')}
      />
      <div>
        <Button variant="secondary" busy={adding.busy} onClick={() => adding.submit()}>
          {t('teams.standingAddMember')}
        </Button>
      </div>
    </Stack>
  );
}

function NewTeam({ units, onDone }: { units: readonly KeptUnit[]; onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [unitId, setUnitId] = useState(units[0]?.id ?? '');
  const { execute } = useTypedMutation(AddStandingTeamMutation);
  const adding = useSubmission<void>(
    async () => {
      const { data, fault } = await execute({ input: { unitId, name } });
      return fault ? { fault } : data.addStandingTeam;
    },
    () => {
      setName('');
      onDone();
    },
  );
  return (
    <Section heading={t('teams.standingAdd')}>
      <TextField
        label={t('teams.standingName')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={adding.fields['name'] ?? adding.problem}
      />
      {units.length > 1 ? (
        <Select
          label={t('teams.standingUnit')}
          options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
          value={unitId}
          onChange={(event) => setUnitId(event.target.value)}
        />
      ) : null}
      <div>
        <Button busy={adding.busy} onClick={() => adding.submit()}>
          {t('common.action.save')}
        </Button>
      </div>
    </Section>
  );
}
