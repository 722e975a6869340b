import { outbox, type Unsent } from '@samplan/web/data';
import { Button, ConflictView, Row, Tag, useFormat, useTranslation } from '@samplan/web/ui';

/** Texts a person wrote, out of what was to be sent; ids and choices say nothing to anybody. */
const texts = [
  ...['text', 'title', 'details', 'how', 'extent', 'earlyWarning', 'steps', 'whoDoes', 'whoToCall', 'name', 'does'],
  ...['reason', 'learnt', 'ownWords', 'guardianNote', 'wish', 'keptWhere', 'purpose', 'intensity', 'what', 'howOften'],
  ...['who', 'muchLess', 'less', 'asHoped', 'more', 'muchMore'],
];

export function UnsentItem({ entry }: { entry: Unsent }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, what, input, state, conflict } = entry;
  // A choice has no words here for what it met; the person says whether their own shall stand.
  const isText = conflict !== null && texts.includes(conflict.field);
  const retry = (): Promise<void> =>
    outbox.retry(id, conflict ? { expectedVersion: conflict.currentVersion } : undefined);
  const written = texts.flatMap((name) => {
    const text = input[name];
    return typeof text === 'string' && text && text !== what ? [text] : [];
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
      {conflict && isText ? (
        <ConflictView
          mine={conflict.yours ?? ''}
          theirs={conflict.theirs ?? ''}
          theirName={conflict.theirName}
          theirAt={conflict.theirAt}
          joinable
          onResolve={(text) => void resolve(entry, conflict, text)}
        />
      ) : (
        <>
          {written.map((text) => (
            <p key={text} className="sp-prose" dir="auto">
              {text}
            </p>
          ))}
          {state === 'refused' ? (
            <p role="alert">
              {conflict
                ? t('kept.changedBy', { name: conflict.theirName, when: format.when(conflict.theirAt) })
                : (entry.problem ?? t('kept.gone'))}
            </p>
          ) : null}
          <Row>
            <Button variant="secondary" data-size="sm" onClick={() => void retry()}>
              {t(conflict ? 'kept.sendAnyway' : 'kept.tryNow')}
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t('kept.discardOf', { what })}
              onClick={() => void outbox.discard(id)}
            >
              {t('kept.discard')}
            </Button>
          </Row>
        </>
      )}
    </article>
  );
}

function resolve(entry: Unsent, conflict: NonNullable<Unsent['conflict']>, text: string): Promise<void> {
  if (text === (conflict.theirs ?? '')) return outbox.discard(entry.id);
  return outbox.retry(entry.id, { [conflict.field]: text, expectedVersion: conflict.currentVersion });
}
