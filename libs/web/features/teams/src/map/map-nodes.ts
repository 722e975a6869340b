import { readFragment } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import type { Edge, Node } from '@xyflow/react';
import { NextOfKinView } from '../graphql/team';
import { TeamPlace } from '../graphql/team-page';
import type { Team } from '../page/team-page';
import { useAreaWords } from '../words/use-area-words';
import { box, layoutMap } from './map-layout';

export type Card = Node<
  { title: string; verb?: string | null; sees?: string; kind: 'person' | 'service' | 'helper'; narrow: boolean },
  'card'
>;

/** Everybody who helps as a card, and one line from the person to each service. */
export function useMapNodes(team: Team, width: number): { nodes: Card[]; edges: Edge[]; height: number } {
  const { t } = useTranslation();
  const areaWords = useAreaWords();
  const helpers = [
    ...readFragment(TeamPlace, team.team).map((place) => ({
      id: place.id,
      group: place.unit?.name ?? t('teams.noUnit'),
      title: place.person.name,
      verb: place.helpsWith,
      sees: place.sees ? areaWords.sees(place.areas) : t('teams.seesNothing'),
    })),
    ...team.standingTeams.map(({ id, standingTeam, helpsWith, areas }) => ({
      id,
      group: standingTeam.unit?.name ?? t('teams.noUnit'),
      title: standingTeam.name,
      verb: helpsWith,
      sees: areaWords.sees(areas),
    })),
    ...readFragment(NextOfKinView, team.nextOfKin).map(({ id, person, relationship }) => ({
      id,
      group: t(team.myAccess.relation === 'OWNER' ? 'start.team.nextOfKinYou' : 'start.team.nextOfKin'),
      title: person.name,
      verb: relationship,
      sees: undefined,
    })),
  ];
  const groups = [...new Set(helpers.map(({ group }) => group))];
  const map = layoutMap(groups, helpers, width);
  const narrow = map.person.x === 0;
  const { person } = map;
  const nodes: Card[] = [
    card('person', person, person.width, box.person, { title: team.owner.name, kind: 'person', narrow }),
    ...map.groups.map(({ id, ...at }) =>
      card(serviceId(id), at, map.cardWidth, box.group, { title: id, kind: 'service', narrow }),
    ),
    ...map.helpers.flatMap(({ id, ...at }) =>
      helpers
        .filter((helper) => helper.id === id)
        .map(({ title, verb, sees }) =>
          card(id, at, map.cardWidth, box.helper, { title, verb, sees, kind: 'helper', narrow }),
        ),
    ),
  ];
  const edges: Edge[] = map.groups.map(({ id, side }) => ({
    id: `edge ${id}`,
    source: 'person',
    target: serviceId(id),
    sourceHandle: narrow ? 'under' : side,
    targetHandle: side === 'left' ? 'right' : 'left',
    type: narrow ? 'smoothstep' : 'default',
    focusable: false,
  }));
  return { nodes, edges, height: map.height };
}

const serviceId = (name: string): string => `service ${name}`;

function card(id: string, at: { x: number; y: number }, width: number, height: number, data: Card['data']): Card {
  return { id, type: 'card', position: { x: at.x, y: at.y }, width, height, data, focusable: false };
}
