import type { ContactOfFragment } from '@samplan/web/data';
import { Button, Card, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { ContactForm } from './contact-form';

interface ContactCardProps {
  person: ContactOfFragment;
  onSaved: () => void;
}

/** How to reach one person: each way ready to be pressed. */
export function ContactCard({ person, onSaved }: ContactCardProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  const { contact, name } = person;
  if (!contact) return null;
  const { address, phone, email } = contact;
  const close = (through: boolean): void => {
    setEditing(false);
    setSaved(through);
    if (through) onSaved();
  };
  if (editing)
    return (
      <Card>
        <ContactForm person={person} contact={contact} onClose={close} onClash={onSaved} />
      </Card>
    );
  return (
    <Card dense>
      <Row spread>
        <Stack gap="xs">
          <Text>
            <strong>{name}</strong>
          </Text>
          {address ? <Text className="en-address">{address}</Text> : null}
          {phone ? (
            <p>
              <a className="ds-link" href={`tel:${phone.replace(/\s/g, '')}`}>
                {t('entry.contact.call', { phone })}
              </a>
            </p>
          ) : null}
          {email ? (
            <p>
              <a className="ds-link en-email" href={`mailto:${email}`}>
                {email}
              </a>
            </p>
          ) : null}
          {address || phone || email ? null : <Text subtle>{t('entry.contact.nothing')}</Text>}
          <span role="status">{saved ? t('entry.reach.saved') : ''}</span>
        </Stack>
        <Button
          variant="tertiary"
          aria-label={t('entry.contact.editOf', { name })}
          onClick={() => {
            setSaved(false);
            setEditing(true);
          }}
        >
          {t('entry.contact.edit')}
        </Button>
      </Row>
    </Card>
  );
}
