import type { NoteSection } from '@samplan/web/data';
import { ConflictView, SaveState, type SaveStateValue, TextArea, useTranslation } from '@samplan/web/ui';
import { useRef, useSyncExternalStore } from 'react';
import { type NoteState, phaseOf } from './note-state';
import type { NoteSaver } from './note-saver';
import { useSteadyCaret } from './use-steady-caret';

interface Props {
  section: NoteSection;
  saver: NoteSaver;
}

/** A section of notes one may write in; it saves by itself. */
export function NoteField({ section, saver }: Props) {
  const { t } = useTranslation();
  const note = useSyncExternalStore(saver.subscribe, saver.get);
  const field = useRef<HTMLTextAreaElement>(null);
  const noteCaret = useSteadyCaret(field, note.text);
  const facts = section === 'FACTS';
  if (note.conflict) {
    const { text, name, at } = note.conflict;
    return (
      <div className="mt-note">
        <h3 className="mt-note__label">{t(`vocabulary.noteSection.${section}`)}</h3>
        <ConflictView mine={note.text} theirs={text} theirName={name} theirAt={at} onResolve={saver.resolve} />
      </div>
    );
  }
  return (
    <div className="mt-note">
      <TextArea
        label={t(`vocabulary.noteSection.${section}`)}
        description={t(facts ? 'meetings.notes.factsHelp' : 'meetings.notes.assessmentsHelp')}
        rows={4}
        value={note.text}
        ref={field}
        onSelect={noteCaret}
        onChange={(event) => {
          noteCaret();
          saver.type(event.target.value);
        }}
        onBlur={() => void saver.flush()}
        error={note.refused ? t('meetings.notes.refused', { reason: note.refused }) : null}
        below={<SaveState state={saveState(note)} />}
      />
    </div>
  );
}

function saveState(note: NoteState): SaveStateValue {
  switch (phaseOf(note)) {
    case 'saving':
      return { kind: 'saving' };
    case 'unreachable':
      return { kind: 'not-sent' };
    case 'pending':
    case 'refused':
    case 'conflict':
      return { kind: 'idle' };
    case 'idle':
      return note.savedAt === null ? { kind: 'idle' } : { kind: 'saved', at: note.savedAt };
  }
}
