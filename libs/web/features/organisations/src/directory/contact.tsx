import { PhoneIcon, Text, useTranslation } from '@samplan/web/ui';

/** Straight to somebody who can help, in one press. */
export function Contact({ phone, email }: { phone?: string | null; email?: string | null }) {
  const { t } = useTranslation();
  if (!phone && !email) {
    return (
      <Text size="sm" subtle>
        {t('organisations.directory.noContact')}
      </Text>
    );
  }
  return (
    <p className="or-contact">
      {phone ? (
        <a className="ds-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          <PhoneIcon aria-hidden="true" /> {t('organisations.directory.call', { phone })}
        </a>
      ) : null}
      {email ? (
        <a className="ds-link" href={`mailto:${email}`}>
          {t('organisations.directory.write', { email })}
        </a>
      ) : null}
    </p>
  );
}
