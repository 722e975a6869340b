import { useEffect, useState } from 'react';
import { sessionGate } from '../client/session-gate';
import { line } from '../realtime/line';
import { connectRealtime, type RealtimeState } from '../realtime/connection';
import { topicRegistry } from '../realtime/topic-registry';
import { useDropCaches } from './data-context';

/** Keeps the page in step with what others do, for as long as `enabled`. */
export function useRealtime(enabled: boolean): RealtimeState {
  const [state, setState] = useState<RealtimeState>('off');
  const dropCaches = useDropCaches();
  useEffect(() => {
    if (!enabled) return undefined;
    let disconnect = (): void => undefined;
    const stopWaiting = afterPaint(() => {
      disconnect = connectRealtime({
        registry: topicRegistry,
        line,
        gate: sessionGate,
        onCircleChanged: dropCaches,
        onState: setState,
      });
    });
    return () => {
      stopWaiting();
      disconnect();
    };
  }, [enabled, dropCaches]);
  return state;
}

function afterPaint(run: () => void): () => void {
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run, 0);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
