import { Button, FilesIcon, Notice, Prose, Row, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useMeeting } from '../meeting/meeting-context';
import { useUnsavedNotes } from './use-notes-book';

/** After the meeting has moved on from under somebody's fingers: what they wrote is still here to take along. */
export function UnsentNotes() {
  const { t } = useTranslation();
  const { notes, announce } = useMeeting();
  const unsaved = useUnsavedNotes(notes);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const shown = unsaved.filter(({ key }) => !dropped.includes(key));
  if (shown.length === 0) return null;
  return (
    <Notice tone="warning" announce heading={t('meetings.notes.unsentTitle')}>
      <Stack gap="sm">
        <p>{t('meetings.notes.unsentText')}</p>
        {shown.map(({ key, section, title, text }) => (
          <div key={key}>
            <strong>
              {t('meetings.notes.unsentItem', { section: t(`vocabulary.noteSection.${section}`), title })}
            </strong>
            <Prose>{text}</Prose>
            <Row>
              <Button
                variant="secondary"
                icon={<FilesIcon aria-hidden="true" />}
                onClick={() =>
                  void navigator.clipboard.writeText(text).then(() => announce(t('meetings.notes.copied')))
                }
              >
                {t('meetings.notes.copy')}
              </Button>
              <Button variant="tertiary" onClick={() => setDropped([...dropped, key])}>
                {t('meetings.notes.discard')}
              </Button>
            </Row>
          </div>
        ))}
      </Stack>
    </Notice>
  );
}
