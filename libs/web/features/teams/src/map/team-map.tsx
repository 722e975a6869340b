import '@xyflow/react/dist/base.css';
import { useTranslation } from '@samplan/web/ui';
import { Handle, type NodeProps, Position, ReactFlow } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import type { Team } from '../page/team-page';
import { type Card, useMapNodes } from './map-nodes';

/**
 * Who helps with what, as a picture: the person, the services around, and in each those who come. It stands still and
 * is one image to a screen reader; the list says the same in words.
 */
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
  const { nodes, edges, height } = useMapNodes(collaboration, width);
  return (
    <div
      ref={frame}
      className="tm-map"
      role="img"
      aria-label={t('teams.mapLabel', { name: collaboration.owner.name })}
      style={{ blockSize: height }}
    >
      {width > 0 ? (
        <ReactFlow<Card>
          // Placed anew for another width: the picture is never moved by hand.
          key={width}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
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

function MapCard({ data: { title, verb, sees, kind, narrow } }: NodeProps<Card>) {
  return (
    <div className="tm-card" data-kind={kind}>
      <strong className="tm-card__title">{title}</strong>
      {verb ? <span className="tm-card__verb">{verb}</span> : null}
      {sees ? <span className="tm-card__sees">{sees}</span> : null}
      {kind === 'helper' ? null : <Ends kind={kind} narrow={narrow} />}
    </div>
  );
}

/** Where lines begin and end. */
function Ends({ kind, narrow }: { kind: 'person' | 'service'; narrow: boolean }) {
  const type = kind === 'person' ? 'source' : 'target';
  return (
    <>
      <Handle id="left" type={type} position={Position.Left} isConnectable={false} />
      <Handle id="right" type={type} position={Position.Right} isConnectable={false} />
      {kind === 'person' && narrow ? (
        <Handle id="under" type="source" position={Position.Bottom} isConnectable={false} style={{ left: 12 }} />
      ) : null}
    </>
  );
}

const nodeTypes = { card: MapCard };
