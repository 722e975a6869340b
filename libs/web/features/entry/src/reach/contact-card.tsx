import type { ContactOfFragment } from '@samplan/web/data';
import { Card, KeptForm, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { ContactForm } from './contact-form';

interface ContactCardProps {
  person: ContactOfFragment;
  onSaved: () => void;
}

/** How to reach one person: each way ready to be pressed. */
export function ContactCard({ person, onSaved }: ContactCardProps) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const { contact, name } = person;
  if (!contact) return null;
  const { address, phone, email } = contact;
  return (
    <Card dense>
      <Stack gap="sm">
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
        <KeptForm
          label={t('entry.contact.edit')}
          spoken={t('entry.contact.editOf', { name })}
          variant="secondary"
          adds={false}
        >
          {(form) => (
            <ContactForm
              person={person}
              contact={contact}
              onClose={form.onClose}
              onSaved={() => {
                form.onSaved();
                setSaved(true);
                onSaved();
              }}
              onClash={onSaved}
            />
          )}
        </KeptForm>
      </Stack>
    </Card>
  );
}
