import { type NumberWord, useSave } from '@samplan/web/data';
import { Button, Notice, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { RemoveNumberMutation } from '../graphql/numbers';
import { Disclose } from '../parts/disclose';
import { Form } from '../parts/form';
import { NumberForm } from './number-form';

interface StaffNumberProps {
  person: { id: string; name: string };
  words: number;
  onSaved: () => void;
  onClose: () => void;
}

/** How far an employee's number for HelseID is, for an administrator to type it or take it away. */
export function StaffNumber({ person, words, onSaved, onClose }: StaffNumberProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<NumberWord | null>(null);
  const removal = useSave(RemoveNumberMutation, ({ removeWorkNumber }) => removeWorkNumber.errors);
  return (
    <Stack gap="md">
      {said ? (
        <>
          <Notice tone={said === 'DIFFERS' ? 'warning' : 'success'} announce>
            <p>{t(`organisations.numbers.${said}`)}</p>
          </Notice>
          <Row>
            <Button variant="tertiary" onClick={onClose}>
              {t('common.dialogClose')}
            </Button>
          </Row>
        </>
      ) : (
        <Text>{t(`organisations.numbers.words_${words === 0 || words === 1 ? words : 2}`)}</Text>
      )}
      {said ? null : (
        <NumberForm
          person={person}
          onClose={onClose}
          onNoted={(word) => {
            setSaid(word);
            onSaved();
          }}
        />
      )}
      {words > 0 && !said ? (
        <Disclose label={t('organisations.numbers.remove')} of={person.name}>
          {(close) => (
            <Form
              label={t('organisations.numbers.remove')}
              submitLabel={t('organisations.numbers.remove')}
              saving={removal}
              onCancel={close}
              onSubmit={async () => {
                if (!(await removal.save({ input: { personId: person.id } }))) return;
                onClose();
                onSaved();
              }}
            >
              <Text>{t('organisations.numbers.removeText', { name: person.name })}</Text>
            </Form>
          )}
        </Disclose>
      ) : null}
    </Stack>
  );
}
