import { dateInOslo } from '@samplan/shared/kernel';
import { daysFrom, type StandardCast, type TestClient } from '@samplan/test/support';

const errors = 'errors { ... on UserError { code path } ... on VersionConflict { yours theirs currentVersion } }';
const mutation = (name: string, input: string, selection: string): string =>
  `mutation Act($input: ${input}!) { ${name}(input: $input) { ${selection} ${errors} } }`;

const asked = '{ id kind state ownerName mustName version helpsWith candidates { id name } }';

export const acts = {
  invite: mutation('inviteToTeam', 'InviteToTeamInput', 'invitation { id state person { name } covered }'),
  withdraw: mutation('withdrawTeamInvitation', 'WithdrawTeamInvitationInput', 'invitation { id state }'),
  name: mutation('nameForTeamInvitation', 'NameForTeamInvitationInput', 'invitation { id state mustName }'),
  answer: mutation('answerTeamInvitation', 'AnswerTeamInvitationInput', 'invitation { id state }'),
  edit: mutation('editMembership', 'EditMembershipInput', 'member { id helpsWith level areas until version }'),
  seesEarlier: mutation('setSeesEarlier', 'SetSeesEarlierInput', 'member { id seesEarlier areas version }'),
  primary: mutation('namePrimaryContact', 'NamePrimaryContactInput', 'member { id role }'),
  end: mutation('endMembership', 'EndMembershipInput', 'membershipId'),
  charter: mutation('editTeamCharter', 'EditTeamCharterInput', 'charter { id purpose sharedGoal version }'),
  addTeam: mutation('addStandingTeam', 'AddStandingTeamInput', 'standingTeam { id name version }'),
  editTeam: mutation('editStandingTeam', 'EditStandingTeamInput', 'standingTeam { id name version }'),
  setTeamEnd: mutation('setStandingTeamEnd', 'SetStandingTeamEndInput', 'standingTeam { id closesOn version }'),
  addToTeam: mutation(
    'addStandingTeamMember',
    'AddStandingTeamMemberInput',
    'standingTeam { id members { id role person { name } } }',
  ),
  endInTeam: mutation('endStandingTeamMember', 'EndStandingTeamMemberInput', 'standingTeam { id members { id } }'),
  endCase: mutation('endStandingTeamCase', 'EndStandingTeamCaseInput', 'caseId'),
  letReceive: mutation('letReceiveInvitations', 'LetReceiveInput', 'unit { id receivers { name } }'),
} as const;

const waitingQuery = `query Waiting { myTeamInvitations(first: 50) { nodes ${asked} } }`;
const teamQuery = /* GraphQL */ `
  query TeamPage($id: ID!) {
    collaboration(id: $id) {
      id
      helpers {
        people
        services
      }
      team {
        id
        role
        temporary
        sees
        areas
        until
        person {
          id
          name
        }
        openMeasures {
          id
          title
        }
        forMeasure {
          id
        }
      }
      teamInvitations {
        id
        state
        reason
        covered
        person {
          name
        }
        unit {
          name
        }
        standingTeamName
      }
      standingTeams {
        id
        areas
        standingTeam {
          name
          members {
            person {
              name
            }
          }
        }
      }
      charter {
        id
        purpose
        version
      }
    }
  }
`;

export interface Refusal {
  code: string;
  path: string[];
  theirs?: string | null;
  currentVersion?: number;
}

export interface TeamPage {
  helpers: { people: number; services: number };
  team: {
    id: string;
    role: string;
    temporary: boolean;
    sees: boolean;
    areas: string[];
    until: string | null;
    person: { id: string; name: string };
    openMeasures: { id: string; title: string }[];
    forMeasure: { id: string } | null;
  }[];
  teamInvitations: {
    id: string;
    state: string;
    reason: string | null;
    covered: string[];
    person: { name: string } | null;
    unit: { name: string } | null;
    standingTeamName: string | null;
  }[];
  standingTeams: {
    id: string;
    areas: string[];
    standingTeam: { name: string; members: { person: { name: string } }[] };
  }[];
  charter: { id: string; purpose: string; version: number } | null;
}

export interface Waiting {
  id: string;
  kind: string;
  ownerName: string | null;
  mustName: boolean;
  helpsWith: string;
  candidates: { id: string; name: string }[];
}

/** What people do with a team, in one line each. */
export const teamActs = (cast: StandardCast) => {
  const { now } = cast.collaboration.world;
  return {
    today: dateInOslo(now),
    day: (days: number): string => dateInOslo(daysFrom(now, days)),
    invitation: (toId: string, over: Record<string, unknown> = {}): Record<string, unknown> => ({
      collaborationId: cast.collaboration.id,
      kind: 'PERSON',
      toId,
      helpsWith: 'Samtaler',
      areas: ['MENTAL_HEALTH'],
      startsOn: dateInOslo(now),
      ...over,
    }),
    /** The payload of a mutation, whatever it is called. */
    act: async <Payload>(
      client: TestClient,
      document: string,
      input: object,
    ): Promise<Payload & { errors: Refusal[] }> =>
      Object.values(await client.data<Record<string, Payload & { errors: Refusal[] }>>(document, { input }))[0]!,
    page: async (client: TestClient): Promise<TeamPage> =>
      (await client.data<{ collaboration: TeamPage }>(teamQuery, { id: cast.collaboration.id })).collaboration,
    waiting: async (client: TestClient): Promise<Waiting[]> =>
      (await client.data<{ myTeamInvitations: { nodes: Waiting[] } }>(waitingQuery)).myTeamInvitations.nodes,
  };
};
