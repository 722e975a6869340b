import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { afterStep, placed } from '../logic/goal-tree';

interface Drag {
  id: string;
  /** How many of the others it would stand after. */
  over: number;
  moved: boolean;
}

export interface Sortable<Item> {
  list: RefObject<HTMLElement | null>;
  /** As they stand now, also before the answer has come. */
  items: readonly Item[];
  itemProps: (id: string) => { 'data-sort': string; 'data-dragging'?: true; 'data-drop'?: 'before' | 'after' };
  handleProps: (id: string) => {
    'data-handle': string;
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    onPointerCancel: () => void;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
  step: (id: string, by: -1 | 1) => void;
  canStep: (id: string, by: -1 | 1) => boolean;
}

const edge = 72;

/**
 * A list one can put in order by dragging a handle, with a finger or a mouse, and by arrow keys on the same handle.
 * The list shows the new order at once and keeps the focus on what was moved.
 */
export function useSortable<Item extends { id: string }>(
  given: readonly Item[],
  /** Something when it got through. */
  move: (id: string, afterId: string | null) => Promise<object | null>,
  /** Where something was put, counted from one, however it was moved. */
  onPut: (item: Item, place: number) => void,
): Sortable<Item> {
  const fetched = useStable(given);
  const list = useRef<HTMLElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [hope, setHope] = useState<{ id: string; afterId: string | null; on: readonly Item[] } | null>(null);
  const focused = useRef<string | null>(null);
  // What was hoped for holds until the list is fetched anew, or it did not get through.
  const items = hope && hope.on === fetched ? placed(fetched, hope.id, hope.afterId) : fetched;
  const ids = items.map(({ id }) => id);

  useEffect(() => {
    if (!focused.current) return;
    list.current?.querySelector<HTMLElement>(`[data-handle="${focused.current}"]`)?.focus();
    focused.current = null;
  });

  const put = (id: string, afterId: string | null): void => {
    setHope({ id, afterId, on: fetched });
    const place = placed(fetched, id, afterId).findIndex((item) => item.id === id);
    if (place >= 0)
      onPut(
        fetched.find((item) => item.id === id)!,
        place + 1,
      );
    void move(id, afterId).then((through) => {
      if (!through) setHope(null);
    });
  };
  const step = (id: string, by: -1 | 1): void => {
    const after = afterStep(ids, id, by);
    if (after === undefined) return;
    if (document.activeElement instanceof HTMLElement && document.activeElement.dataset['handle'] === id)
      focused.current = id;
    put(id, after);
  };
  const overOf = (id: string, y: number): number =>
    [...(list.current?.querySelectorAll<HTMLElement>(':scope > [data-sort]') ?? [])].filter((element) => {
      if (element.dataset['sort'] === id) return false;
      const { top, height } = element.getBoundingClientRect();
      return top + Math.min(height, 160) / 2 < y;
    }).length;
  const drop = (): void => {
    if (!drag) return;
    setDrag(null);
    const rest = ids.filter((one) => one !== drag.id);
    if (drag.moved && drag.over !== ids.indexOf(drag.id)) put(drag.id, rest[drag.over - 1] ?? null);
  };

  return {
    list,
    items,
    step,
    canStep: (id, by) => afterStep(ids, id, by) !== undefined,
    itemProps: (id) => {
      const rest = ids.filter((one) => one !== drag?.id);
      const marked = drag?.moved && id !== drag.id && drag.over !== ids.indexOf(drag.id);
      const drop = !marked
        ? undefined
        : rest[drag.over] === id
          ? 'before'
          : drag.over === rest.length && rest.at(-1) === id
            ? 'after'
            : undefined;
      return {
        'data-sort': id,
        ...(drag?.id === id && drag.moved ? { 'data-dragging': true as const } : {}),
        ...(drop ? { 'data-drop': drop as 'before' | 'after' } : {}),
      };
    },
    handleProps: (id) => ({
      'data-handle': id,
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id, over: ids.indexOf(id), moved: false });
      },
      onPointerMove: (event) => {
        if (drag?.id !== id) return;
        if (event.clientY < edge) window.scrollBy(0, -12);
        else if (event.clientY > window.innerHeight - edge) window.scrollBy(0, 12);
        const over = overOf(id, event.clientY);
        if (!drag.moved || over !== drag.over) setDrag({ id, over, moved: true });
      },
      onPointerUp: drop,
      onPointerCancel: () => setDrag(null),
      onKeyDown: (event) => {
        if (event.key === 'Escape') return setDrag(null);
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(id, event.key === 'ArrowUp' ? -1 : 1);
      },
    }),
  };
}

/** The same list as long as nothing in it is another. */
function useStable<Item>(list: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(list);
  const same = kept.length === list.length && kept.every((item, index) => item === list[index]);
  if (!same) setKept(list);
  return same ? kept : list;
}
