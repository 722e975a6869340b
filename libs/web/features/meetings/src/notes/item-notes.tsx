import { Prose, Text, useTranslation, WhoSees } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';
import type { AgendaItemModel } from '../meeting/meeting-model';
import { NoteField } from './note-field';
import { noteSections } from './notes-book';

/** The notes of one item, facts and assessments apart: fields for those who may write, text for the others. */
export function ItemNotes({ item }: { item: AgendaItemModel }) {
  const { t } = useTranslation();
  const { can, notes, meeting } = useMeeting();
  const write = can('meeting:write-notes');
  const mine = meeting.myAccess.relation === 'OWNER';
  return (
    <div>
      <div className="mt-notes">
        {noteSections.map((section) =>
          write ? (
            <NoteField key={section} section={section} saver={notes.note(item, section)} />
          ) : (
            <NoteText
              key={section}
              label={t(`vocabulary.noteSection.${section}`)}
              text={section === 'FACTS' ? item.facts : item.assessments}
            />
          ),
        )}
      </div>
      {write ? (
        <WhoSees>
          {item.lifeArea !== 'COMMON'
            ? t('meetings.notes.whoSeesArea', { area: t(`vocabulary.lifeArea.${item.lifeArea}`).toLowerCase() })
            : mine
              ? t('meetings.notes.whoSeesMine')
              : t('meetings.notes.whoSees', { name: meeting.owner.name })}
        </WhoSees>
      ) : null}
    </div>
  );
}

function NoteText({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  return (
    <div className="mt-note">
      <h3 className="mt-note__label">{label}</h3>
      {text ? <Prose>{text}</Prose> : <Text subtle>{t('meetings.notes.empty')}</Text>}
    </div>
  );
}
