import { type LastStepFragment, readFragment, useTypedQuery } from '@samplan/web/data';
import { Button, LiveRegion, useTranslation } from '@samplan/web/ui';
import { useEffect, useState } from 'react';
import { LastDoneQuery, LastStep } from '../graphql/history';
import { historyTopics } from '../words/history-topics';
import { useHistoryWords } from '../words/use-history-words';
import { useTakeBack } from './use-take-back';
import { useUndoKeys } from './use-undo-keys';

/** As long as one still has in mind what one did; later there is the history. */
const inMind = 30 * 60_000;

/** The last thing one did, taken back in one press from wherever one stands on the page. */
export function UndoBar({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const words = useHistoryWords();
  const { data, refetch } = useTypedQuery(LastDoneQuery, {
    variables: { collaborationId },
    topics: historyTopics(collaborationId),
  });
  const recent = useRecent();
  const undo = recent(readFragment(LastStep, data?.collaboration.lastDone.undo));
  const redo = recent(readFragment(LastStep, data?.collaboration.lastDone.redo));
  const { take, busy, said, problem } = useTakeBack(refetch);
  const takeBack = (done: LastStepFragment | null, how: 'done' | 'redone'): void => {
    if (done && !busy) take(done, t(`history.undo.${how}`, { what: words.thing(done) }));
  };
  useUndoKeys(
    () => takeBack(undo, 'done'),
    () => takeBack(redo, 'redone'),
  );
  const last = undo ?? redo;
  // Once something else has been done, what stood in the way is no longer the question.
  const inTheWay = problem && [undo, redo].some((step) => step && isSame(step, problem.of)) ? problem.text : null;
  const did = last && words.said(last, t('history.you'));
  return (
    <>
      {did ? (
        <section className="hi-bar" aria-label={t('history.undo.label')}>
          <p className="hi-bar__what" role={inTheWay ? 'alert' : undefined}>
            {inTheWay ?? did}
          </p>
          <div className="hi-bar__actions">
            {undo ? (
              <Button
                variant="secondary"
                data-size="sm"
                busy={busy}
                aria-keyshortcuts="Control+Z"
                onClick={() => takeBack(undo, 'done')}
              >
                {t('history.undo.undo')}
              </Button>
            ) : null}
            {redo ? (
              <Button
                variant="tertiary"
                data-size="sm"
                busy={busy}
                aria-keyshortcuts="Control+Shift+Z"
                onClick={() => takeBack(redo, 'redone')}
              >
                {t('history.undo.redo')}
              </Button>
            ) : null}
          </div>
        </section>
      ) : null}
      <LiveRegion>{said ?? ''}</LiveRegion>
    </>
  );
}

const isSame = (one: LastStepFragment, other: Pick<LastStepFragment, 'thingId' | 'version' | 'kind'>): boolean =>
  one.thingId === other.thingId && one.version === other.version && one.kind === other.kind;

function useRecent(): (step: LastStepFragment | null | undefined) => LastStepFragment | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return (step) => (step && now - Date.parse(step.at) < inMind ? step : null);
}
