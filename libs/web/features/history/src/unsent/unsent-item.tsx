import { outbox, type Unsent } from '@samplan/web/data';
import { Button, ConflictView, Row, Tag, useFormat, useTranslation } from '@samplan/web/ui';
import { texts } from './texts';

export function UnsentItem({ entry }: { entry: Unsent }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, what, input, state, conflicts } = entry;
  const written = texts.flatMap((name) => {
    const text = input[name];
    const decides = conflicts.some(({ field }) => field === name);
    return typeof text === 'string' && text && text !== what && !decides ? [text] : [];
  });
  return (
    <article className="hi-unsent__item">
      <p>
        <strong dir="auto">{what}</strong>{' '}
        <Tag tone={state === 'waiting' ? 'neutral' : 'warning'}>
          {t(state === 'waiting' ? 'kept.waiting' : 'kept.refused')}
        </Tag>
      </p>
      <p className="sp-subtle">{t('kept.written', { when: format.when(entry.at) })}</p>
      {written.map((text) => (
        <p key={text} className="sp-prose" dir="auto">
          {text}
        </p>
      ))}
      {conflicts.map((conflict) => (
        <UnsentConflict key={conflict.field} entry={entry} conflict={conflict} />
      ))}
      {state === 'refused' && conflicts.length === 0 ? <p role="alert">{entry.problem ?? t('kept.gone')}</p> : null}
      <Row>
        {conflicts.length === 0 ? (
          <Button variant="secondary" data-size="sm" onClick={() => void outbox.retry(id)}>
            {t('kept.tryNow')}
          </Button>
        ) : null}
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('kept.discardOf', { what })}
          onClick={() => void outbox.discard(id)}
        >
          {t('kept.discard')}
        </Button>
      </Row>
    </article>
  );
}

/** Both texts, until one is chosen; of a choice there are no words here, so the person says whose shall stand. */
function UnsentConflict({ entry, conflict }: { entry: Unsent; conflict: Unsent['conflicts'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { field, yours, theirs, theirName, theirAt } = conflict;
  const decide = (choice: Parameters<typeof outbox.decide>[2]): void => void outbox.decide(entry.id, field, choice);
  if (texts.includes(field))
    return (
      <ConflictView
        mine={yours ?? ''}
        theirs={theirs ?? ''}
        theirName={theirName}
        theirAt={theirAt}
        joinable
        onResolve={(text) =>
          decide(
            text === (theirs ?? '')
              ? { keep: 'theirs' }
              : text === (yours ?? '')
                ? { keep: 'mine' }
                : { keep: 'other', text },
          )
        }
      />
    );
  return (
    <>
      <p role="alert">{t('kept.changedBy', { name: theirName, when: format.when(theirAt) })}</p>
      <Row>
        <Button variant="secondary" data-size="sm" onClick={() => decide({ keep: 'mine' })}>
          {t('kept.sendAnyway')}
        </Button>
        {entry.conflicts.length > 1 ? (
          <Button variant="secondary" data-size="sm" onClick={() => decide({ keep: 'theirs' })}>
            {t('kept.leaveTheirs', { name: theirName })}
          </Button>
        ) : null}
      </Row>
    </>
  );
}
