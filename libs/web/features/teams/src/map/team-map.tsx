import '@xyflow/react/dist/base.css';
import { type LifeArea, readFragment } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { type Edge, Handle, type Node, type NodeProps, Position, ReactFlow } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { TeamPlace } from '../graphql/team-page';
import type { Team } from '../page/team-page';
import { layoutMap } from './map-layout';

type Card = Node<
  { title: string; verb?: string | null; areas?: string; kind: 'person' | 'service' | 'helper' },
  'card'
>;

/** Who helps with what, as a picture: the person, the services around, and in each those who come. */
export function TeamMap({ collaboration }: { collaboration: Team }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const names = (areas: readonly LifeArea[]): string =>
    areas.map((area) => t(`vocabulary.lifeArea.${area}`)).join(', ');
  const helpers = [
    ...readFragment(TeamPlace, collaboration.team).map((place) => ({
      id: place.id,
      group: place.unit?.name ?? t('teams.noUnit'),
      title: place.person.name,
      verb: place.helpsWith,
      areas: place.areas,
    })),
    ...collaboration.standingTeams.map(({ id, standingTeam, helpsWith, areas }) => ({
      id,
      group: standingTeam.unit?.name ?? t('teams.noUnit'),
      title: standingTeam.name,
      verb: helpsWith,
      areas,
    })),
  ];
  const groups = [...new Set(helpers.map(({ group }) => group))];
  const map = layoutMap(groups, helpers, width);
  const at = (id: string, places: readonly { id: string; x: number; y: number }[]) => {
    const { x, y } = places.find((place) => place.id === id) ?? { x: 0, y: 0 };
    return { x, y };
  };
  const nodes: Card[] = [
    card('person', at('person', [map.centre]), { title: collaboration.owner.name, kind: 'person' }),
    ...groups.map((group) => card(`service ${group}`, at(group, map.groups), { title: group, kind: 'service' })),
    ...helpers.map(({ id, title, verb, areas }) =>
      card(id, at(id, map.helpers), { title, verb, areas: names(areas), kind: 'helper' }),
    ),
  ];
  const edges: Edge[] = groups.map((group) => {
    const [first] = helpers.filter((helper) => helper.group === group).flatMap(({ areas }) => areas);
    return {
      id: `edge ${group}`,
      source: 'person',
      target: `service ${group}`,
      className: `tm-edge tm-edge--${(first ?? 'COMMON').toLowerCase()}`,
      focusable: false,
    };
  });
  return (
    <div ref={frame} className="tm-map" style={{ blockSize: map.height }}>
      {width > 0 ? (
        <ReactFlow<Card>
          aria-label={t('teams.mapLabel', { name: collaboration.owner.name })}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          elementsSelectable={false}
          panOnDrag={false}
          zoomOnScroll={false}
          zoomOnPinch={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          minZoom={1}
          maxZoom={1}
          proOptions={{ hideAttribution: true }}
        />
      ) : null}
    </div>
  );
}

const card = (id: string, position: { x: number; y: number }, data: Card['data']): Card => ({
  id,
  type: 'card',
  position,
  data,
  ariaLabel: [data.title, data.verb, data.areas].filter(Boolean).join('. '),
});

function MapCard({ data: { title, verb, areas, kind } }: NodeProps<Card>) {
  return (
    <div className="tm-card" data-kind={kind}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <strong>{title}</strong>
      {verb ? <span>{verb}</span> : null}
      {areas ? <span className="tm-card__areas">{areas}</span> : null}
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  );
}
const nodeTypes = { card: MapCard };
