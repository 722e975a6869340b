import type { InviteToTeamMutation } from '@samplan/web/data';
import { Button, LiveRegion, Notice, TextField, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AskConsent } from './ask-consent';

export type Sent = Pick<InviteToTeamMutation['inviteToTeam'], 'invitation' | 'link'>;

/** What to do now: give the link to the one it is for, and ask for consent where it lacks. */
export function SentNotice({ sent: { invitation, link }, collaborationId }: { sent: Sent; collaborationId: string }) {
  const { t } = useTranslation();
  const name = invitation?.person?.name ?? invitation?.standingTeamName ?? invitation?.unit?.name;
  return (
    <Notice tone="success" announce>
      <p>
        <strong>{t('teams.sent')}</strong>
      </p>
      {link ? <LinkToGive path={link.path} expiresAt={link.expiresAt} /> : null}
      {invitation && name && invitation.covered.length === 0 ? (
        <p>
          {t('teams.consentNext', { name })} <AskConsent collaborationId={collaborationId} invitation={invitation} />
        </p>
      ) : null}
    </Notice>
  );
}

function LinkToGive({ path, expiresAt }: { path: string; expiresAt: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [told, setTold] = useState('');
  const address = `${window.location.origin}${path}`;
  const copy = (): void => {
    // Refused, or missing over plain http: the field is there to be copied by hand.
    const writing = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => setTold(t('teams.linkCopied')),
      () => setTold(t('teams.linkNotCopied')),
    );
  };
  return (
    <>
      <TextField
        label={t('teams.link')}
        description={t('teams.linkText', { date: format.date(expiresAt) })}
        value={address}
        readOnly
        onFocus={(event) => event.target.select()}
        below={<LiveRegion>{told}</LiveRegion>}
      />
      <div className="tm-link">
        <Button variant="secondary" onClick={copy}>
          {t('teams.copyLink')}
        </Button>
        {told ? <span aria-hidden="true">{told}</span> : null}
      </div>
    </>
  );
}
