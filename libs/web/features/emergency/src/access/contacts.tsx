import type { EmergencyAccessQuery } from '@samplan/web/data';
import { EmptyState, PersonLine, PhoneIcon, Section, Text, useTranslation } from '@samplan/web/ui';

type Contact = EmergencyAccessQuery['emergencyAccess']['contacts'][number];

export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useTranslation();
  return (
    <Section heading={t('emergency.access.contacts')}>
      {contacts.length === 0 ? (
        <EmptyState title={t('emergency.access.noContacts')}>{t('emergency.access.noContactsText')}</EmptyState>
      ) : (
        <ul className="sp-lines">
          {contacts.map((contact) => (
            <li key={`${contact.person.id} ${contact.role}`}>
              <ContactLine contact={contact} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ContactLine({ contact: { person, unit, role, relationship, closest, phone } }: { contact: Contact }) {
  const { t } = useTranslation();
  const kin = closest ? t('emergency.access.closest') : t(`emergency.access.role.${role}`);
  return (
    <div className="em-contact">
      <PersonLine
        name={person.name}
        initials={person.initials}
        tone={role === 'NEXT_OF_KIN' ? 'neutral' : 'accent'}
        detail={[kin, relationship, unit?.name].filter(Boolean).join(' · ')}
      />
      {phone ? (
        <a
          className="ds-link em-call"
          href={`tel:${phone.replace(/\s/g, '')}`}
          aria-label={t('emergency.access.call', { name: person.name, phone })}
        >
          <PhoneIcon aria-hidden="true" /> {phone}
        </a>
      ) : (
        <Text size="sm" subtle>
          {t('emergency.access.noPhone')}
        </Text>
      )}
    </div>
  );
}
