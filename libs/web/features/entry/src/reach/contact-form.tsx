import { type ContactOfFragment, usePress, useTypedMutation } from '@samplan/web/data';
import { Button, FormProblem, Notice, Row, Stack, TextArea, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { EditContactMutation } from '../graphql/reach';

type Contact = NonNullable<ContactOfFragment['contact']>;

interface ContactFormProps {
  person: ContactOfFragment;
  /** As it stands now; newer than what was typed when somebody else was first. */
  contact: Contact;
  onSaved: () => void;
  onClose: () => void;
  /** Asks what stands there now. */
  onClash: () => void;
}

export function ContactForm({ person, contact, onSaved, onClose, onClash }: ContactFormProps) {
  const { t } = useTranslation();
  const [begun] = useState(contact);
  const [address, setAddress] = useState(contact.address ?? '');
  const [phone, setPhone] = useState(contact.phone ?? '');
  const [email, setEmail] = useState(contact.email ?? '');
  const { press, sending, fields, problem } = usePress(useTypedMutation(EditContactMutation));
  const clash = begun.version !== contact.version;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = { personId: person.id, expectedVersion: contact.version, address, phone, email };
    if (await press({ input })) onSaved();
    else onClash();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      aria-label={t('entry.contact.editOf', { name: person.name })}
    >
      <Stack gap="md">
        <TextArea
          label={t('entry.contact.address')}
          optional
          rows={2}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          error={fields['address']}
        />
        <TextField
          label={t('entry.contact.phone')}
          optional
          inputMode="tel"
          value={phone}
          onChange={(event) => setPhone(event.target.value)}
          error={fields['phone']}
        />
        <TextField
          label={t('entry.contact.email')}
          description={t('entry.contact.emailHelp')}
          optional
          inputMode="email"
          autoCapitalize="none"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={fields['email']}
        />
        {clash ? (
          <Notice tone="warning" announce>
            {t('entry.contact.changed', {
              now: [contact.address, contact.phone, contact.email].filter(Boolean).join(', '),
            })}
          </Notice>
        ) : (
          <FormProblem problem={problem} fields={fields} />
        )}
        <Row>
          <Button type="submit" busy={sending}>
            {t('entry.contact.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
