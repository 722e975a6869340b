import { type TeamPlaceFragment, useTypedMutation } from '@samplan/web/data';
import { Button, Notice, Row, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useSubmission } from '../forms/use-submission';
import { NamePrimaryContactMutation } from '../graphql/team-page';
import { EditPlace } from './edit-place';
import { EndPlace } from './end-place';

export interface PlaceActionsProps {
  place: TeamPlaceFragment;
  own: boolean;
  coordinates: boolean;
  /** Those who stay, to whom open measures can be given. */
  others: readonly { id: string; name: string }[];
}

export function PlaceActions({ place, own, coordinates, others }: PlaceActionsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'edit' | 'end' | null>(null);
  const { execute } = useTypedMutation(NamePrimaryContactMutation);
  const primary = useSubmission<void>(
    async () => {
      const { data, fault } = await execute({ input: { membershipId: place.id } });
      return fault ? { fault } : data.namePrimaryContact;
    },
    () => setOpen(null),
  );
  const name = place.person.name;
  const close = (): void => setOpen(null);
  if (open === 'edit') return <EditPlace place={place} onClose={close} />;
  if (open === 'end') return <EndPlace place={place} own={own} others={others} onClose={close} />;
  const canBePrimary = coordinates && place.role === 'MEMBER' && !place.temporary && !place.deputy;
  return (
    <>
      {primary.problem ? (
        <Notice tone="warning" announce>
          {primary.problem}
        </Notice>
      ) : null}
      <Row>
        {coordinates ? (
          <Button variant="tertiary" aria-label={t('teams.changeWhom', { name })} onClick={() => setOpen('edit')}>
            {t('teams.change')}
          </Button>
        ) : null}
        {canBePrimary ? (
          <Button variant="tertiary" busy={primary.busy} onClick={() => primary.submit()}>
            {t('teams.makePrimary')}
          </Button>
        ) : null}
        <Button
          variant="tertiary"
          tone="danger"
          aria-label={own ? undefined : t('teams.endWhom', { name })}
          onClick={() => setOpen('end')}
        >
          {t(own ? 'teams.leave' : 'teams.end')}
        </Button>
      </Row>
    </>
  );
}
