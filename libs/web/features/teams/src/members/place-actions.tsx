import type { LifeArea, TeamPlaceFragment } from '@samplan/web/data';
import {
  AppLink,
  Button,
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
  /** Whether the reader may open what was written before to others. */
  opens: boolean;
  /** First name of the one who is helped; null when that is the reader. */
  owner: string | null;
  /** Life areas the reader has, and can open to others. */
  open: readonly LifeArea[];
  /** Those who stay, to whom open measures can be given. */
  others: readonly { id: string; name: string }[];
}

/** What the reader may do about one place in the team: one button in the list, the rest behind it. */
export function PlaceActions(props: PlaceActionsProps) {
  const { t } = useTranslation();
  const { place, own, coordinates, owner } = props;
  const opens = props.opens && !own;
  const form = useRef<KeptFormHandle>(null);
  useArrival(place.id, props.sought, () => form.current?.open());
  if (!coordinates && !opens) return own ? <Leave {...props} /> : null;
  return (
    <KeptForm
      ref={form}
      label={t('teams.change')}
      spoken={t('teams.changeWhom', { name: place.person.name })}
      adds={false}
    >
      {(kept) => (
        <Stack gap="md">
          {coordinates ? <EditPlace place={place} open={props.open} {...kept} /> : null}
          {opens ? <EarlierMessages place={place} owner={owner} /> : null}
          {coordinates ? <Rarely {...props} /> : <Close onClose={kept.onClose} />}
        </Stack>
      )}
    </KeptForm>
  );
}

/** For who has no form to save here. */
function Close({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div>
      <Button variant="tertiary" onClick={onClose}>
        {t('teams.done')}
      </Button>
    </div>
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
