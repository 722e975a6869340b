import type { VersionedSave } from '@samplan/web/data';
import { TextField, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { TeamForm } from '../forms/team-form';

interface DeclineFormProps {
  saving: VersionedSave<{ accept: boolean; reason?: string }>;
  onClose: () => void;
}

/** A no is easier to bear with a reason. */
export function DeclineForm({ saving, onClose }: DeclineFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <TeamForm
      label={t('teams.decline')}
      send={t('teams.declineSend')}
      {...{ saving, onClose }}
      onSubmit={() => saving.save({ accept: false, reason }, 0)}
    >
      <TextField
        label={t('teams.declineReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={saving.fields['reason']}
      />
    </TeamForm>
  );
}
