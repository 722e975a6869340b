import { invitePlace, KeptForm, type KeptFormHandle, Stack, useArrival, useTranslation } from '@samplan/web/ui';
import { useRef, useState } from 'react';
import type { Team } from '../page/team-page';
import { InviteForm } from './invite-form';
import { type Sent, SentNotice } from './sent-notice';

interface InviteSomebodyProps {
  collaboration: Team;
  /** Whether the reader came to ask somebody. */
  sought: boolean;
}

/** Asks one more into the team; what was begun waits if one closes by mistake. */
export function InviteSomebody({ collaboration, sought }: InviteSomebodyProps) {
  const { t } = useTranslation();
  const [sent, setSent] = useState<Sent | null>(null);
  const form = useRef<KeptFormHandle>(null);
  useArrival(invitePlace, sought, () => form.current?.open());
  return (
    <Stack id={invitePlace}>
      {sent ? <SentNotice sent={sent} collaborationId={collaboration.id} /> : null}
      <KeptForm ref={form} label={t(sent ? 'teams.inviteMore' : 'teams.invite')} variant="primary">
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
    </Stack>
  );
}
