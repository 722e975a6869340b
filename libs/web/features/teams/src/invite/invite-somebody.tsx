import { Button, Notice, PlusIcon, Section, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import type { Team } from '../page/team-page';
import { InviteForm } from './invite-form';

/** A link as it is told this once. */
export interface SentLink {
  path: string;
  expiresAt: string;
}

export function InviteSomebody({ collaboration }: { collaboration: Team }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<{ link: SentLink | null } | null>(null);
  return (
    <Section heading={t('teams.invite')}>
      {sent ? (
        <Notice tone="success" announce>
          <p>{t('teams.sent')}</p>
          {sent.link ? (
            <>
              <p>{t('teams.linkText', { date: format.date(sent.link.expiresAt) })}</p>
              <p className="tm-link">
                <strong>{t('teams.link')}:</strong> {`${window.location.origin}${sent.link.path}`}
              </p>
            </>
          ) : null}
        </Notice>
      ) : null}
      {open ? (
        <InviteForm
          collaboration={collaboration}
          onClose={() => setOpen(false)}
          onSent={(link) => {
            setSent({ link });
            setOpen(false);
          }}
        />
      ) : (
        <>
          <Text subtle>{t('teams.searchHelp')}</Text>
          <div>
            <Button
              icon={<PlusIcon aria-hidden="true" />}
              onClick={() => {
                setSent(null);
                setOpen(true);
              }}
            >
              {t('teams.invite')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
