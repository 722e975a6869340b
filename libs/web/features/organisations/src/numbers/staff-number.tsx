import { type NumberWord, type UnitStaffQuery, useSave } from '@samplan/web/data';
import { Button, Notice, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { RemoveNumberMutation } from '../graphql/numbers';
import { Disclose } from '../parts/disclose';
import { Form } from '../parts/form';
import { NumberForm } from './number-form';

interface StaffNumberProps {
  person: { id: string; name: string };
  words: number | null;
  providers: UnitStaffQuery['loginProviders'];
  onSaved: () => void;
}

/**
 * An employee's number for HelseID, for whoever may type it or take it away. Not there for who has come in already, nor
 * where nobody logs in with HelseID: a number that nothing asks for is not to be written down.
 */
export function StaffNumber({ person, words, providers, onSaved }: StaffNumberProps) {
  const { t } = useTranslation();
  // The second word may let in who waits; what came of it is still said.
  const [wanted] = useState(words !== null && providers.some(({ kind }) => kind === 'HELSEID'));
  if (!wanted) return null;
  return (
    <Disclose label={t('organisations.numbers.open')} of={person.name}>
      {(close) => <OneNumber person={person} words={words ?? 2} onSaved={onSaved} onClose={close} />}
    </Disclose>
  );
}

interface NumberProps extends Pick<StaffNumberProps, 'person' | 'onSaved'> {
  words: number;
  onClose: () => void;
}

function OneNumber({ person, words, onSaved, onClose }: NumberProps) {
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
