import { KeptForm, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import type { Team } from '../page/team-page';
import { InviteForm } from './invite-form';
import { type Sent, SentNotice } from './sent-notice';

/** Asks one more into the team; what was begun waits if one closes by mistake. */
export function InviteSomebody({ collaboration }: { collaboration: Team }) {
  const { t } = useTranslation();
  const [sent, setSent] = useState<Sent | null>(null);
  return (
    <>
      {sent ? <SentNotice sent={sent} collaborationId={collaboration.id} /> : null}
      <KeptForm label={t(sent ? 'teams.inviteMore' : 'teams.invite')} variant="primary">
        {({ onSaved, onClose }) => (
          <InviteForm
            collaboration={collaboration}
            onClose={onClose}
            onSent={(told) => {
              setSent(told);
              onSaved();
            }}
          />
        )}
      </KeptForm>
    </>
  );
}
