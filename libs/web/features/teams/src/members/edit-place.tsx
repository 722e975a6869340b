import { type TeamPlaceFragment, useTypedMutation } from '@samplan/web/data';
import { Button, DateField, Notice, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useSubmission } from '../forms/use-submission';
import { EditMembershipMutation } from '../graphql/team-page';

export function EditPlace({ place, onClose }: { place: TeamPlaceFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const [helpsWith, setHelpsWith] = useState(place.helpsWith ?? '');
  const [endsOn, setEndsOn] = useState(place.until ?? '');
  // The version one began from, so that what somebody else changes meanwhile is not overwritten.
  const [begun] = useState(place.version);
  const { execute } = useTypedMutation(EditMembershipMutation);
  const saving = useSubmission<void>(async () => {
    const changed = {
      ...(helpsWith === (place.helpsWith ?? '') ? {} : { helpsWith }),
      ...(endsOn === (place.until ?? '') ? {} : { endsOn: endsOn || null }),
    };
    const { data, fault } = await execute({
      input: { membershipId: place.id, expectedVersion: begun, ...changed },
    });
    return fault ? { fault } : data.editMembership;
  }, onClose);
  return (
    <form
      noValidate
      aria-label={t('teams.changeWhom', { name: place.person.name })}
      onSubmit={(event) => {
        event.preventDefault();
        saving.submit();
      }}
    >
      <Stack gap="sm">
        <TextField
          label={t('teams.helpsWith')}
          description={t('teams.helpsWithHelp')}
          value={helpsWith}
          onChange={(event) => setHelpsWith(event.target.value)}
          error={saving.fields['helpsWith']}
        />
        <DateField
          label={t('teams.endsOn')}
          optional
          value={endsOn}
          onChange={(event) => setEndsOn(event.target.value)}
          error={saving.fields['endsOn']}
        />
        {saving.problem ? (
          <Notice tone="warning" announce>
            {saving.problem}
          </Notice>
        ) : null}
        <Row>
          <Button type="submit" busy={saving.busy}>
            {t('common.action.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
