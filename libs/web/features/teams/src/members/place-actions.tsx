import type { LifeArea, TeamPlaceFragment } from '@samplan/web/data';
import {
  AppLink,
  KeptForm,
  type KeptFormHandle,
  paths,
  Stack,
  Text,
  useArrival,
  useTranslation,
} from '@samplan/web/ui';
import { useRef } from 'react';
import { EarlierMessages } from './earlier-messages';
import { EditPlace } from './edit-place';
import { EndPlace } from './end-place';
import { MakePrimary } from './make-primary';

export interface PlaceActionsProps {
  place: TeamPlaceFragment;
  /** Whether the reader came for this one. */
  sought: boolean;
  own: boolean;
  coordinates: boolean;
  /** First name of the one who is helped. */
  owner: string;
  /** Life areas the reader has, and can open to others. */
  open: readonly LifeArea[];
  /** Those who stay, to whom open measures can be given. */
  others: readonly { id: string; name: string }[];
}

/** What the reader may do about one place in the team: one button in the list, the rest behind it. */
export function PlaceActions(props: PlaceActionsProps) {
  const { t } = useTranslation();
  const { place, own, coordinates, owner } = props;
  const form = useRef<KeptFormHandle>(null);
  useArrival(place.id, props.sought, () => form.current?.open());
  if (!coordinates) return own ? <Leave {...props} /> : null;
  return (
    <KeptForm
      ref={form}
      label={t('teams.change')}
      spoken={t('teams.changeWhom', { name: place.person.name })}
      adds={false}
    >
      {(kept) => (
        <Stack gap="md">
          <EditPlace place={place} open={props.open} {...kept} />
          {own ? null : <EarlierMessages place={place} heading={t('teams.earlier')} owner={owner} />}
          <Rarely {...props} />
        </Stack>
      )}
    </KeptForm>
  );
}

/** What one does with a place once, if ever. */
function Rarely(props: PlaceActionsProps) {
  const { t } = useTranslation();
  const { place, own } = props;
  if (place.level === 'COORDINATE' && !place.deputy) {
    return own ? (
      <Text size="sm" subtle>
        {t('teams.coordinates')} <AppLink to={paths.handOver()}>{t('places.handOver')}</AppLink>
      </Text>
    ) : null;
  }
  return (
    <div className="tm-acts tm-acts--rare">
      {place.role === 'MEMBER' && !place.temporary && !place.deputy ? <MakePrimary place={place} /> : null}
      <Leave {...props} />
    </div>
  );
}

function Leave({ place, own, others }: PlaceActionsProps) {
  const { t } = useTranslation();
  const name = place.person.name;
  return (
    <KeptForm label={t(own ? 'teams.leave' : 'teams.endWhom', { name })} tone="danger" adds={false}>
      {(form) => <EndPlace {...{ place, own, others }} {...form} />}
    </KeptForm>
  );
}
