import {
  type FragmentType,
  type PlaceWithoutGroundFragment,
  readFragment,
  usePress,
  useTypedMutation,
} from '@samplan/web/data';
import { Button, Card, Dialog, Notice, Row, Section, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { LeaveWithoutGroundMutation, PlaceWithoutGroundView } from '../graphql/my-invitations';

interface PlacesWithoutGroundProps {
  places: readonly FragmentType<typeof PlaceWithoutGroundView>[];
  onLeft: () => void;
}

/** Teams one is in and sees nothing of, so their own page is not there to leave from. */
export function PlacesWithoutGround({ places, onLeft }: PlacesWithoutGroundProps) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(false);
  const told = <div role="status">{left ? <Notice tone="success">{t('teams.closedLeft')}</Notice> : null}</div>;
  if (places.length === 0) return told;
  return (
    <Section heading={t('teams.closed')}>
      <Text subtle>{t('teams.closedHelp')}</Text>
      {told}
      <Stack as="ul" gap="sm" className="tm-asked">
        {readFragment(PlaceWithoutGroundView, places).map((place) => (
          <li key={place.id}>
            <PlaceCard
              place={place}
              onLeft={() => {
                setLeft(true);
                onLeft();
              }}
            />
          </li>
        ))}
      </Stack>
    </Section>
  );
}

function PlaceCard({ place, onLeft }: { place: PlaceWithoutGroundFragment; onLeft: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { press, sending, problem } = usePress(useTypedMutation(LeaveWithoutGroundMutation), onLeft);
  const role = t(`vocabulary.teamRole.${place.role}`);
  const what = place.helpsWith ?? role;
  const facts = [
    place.helpsWith ? role : null,
    place.unit?.name,
    t('teams.closedSince', { date: format.date(place.since) }),
  ];
  return (
    <Card dense>
      <Stack gap="xs">
        <Text>
          <strong>{what}</strong>
        </Text>
        <Text size="sm" subtle>
          {facts.filter(Boolean).join(' · ')}
        </Text>
        <Row>
          <Button
            variant="secondary"
            tone="danger"
            aria-label={t('teams.closedLeaveOf', { what })}
            onClick={() => setAsking(true)}
          >
            {t('teams.closedLeave')}
          </Button>
        </Row>
      </Stack>
      <Dialog open={asking} heading={t('teams.closedSure')} onClose={() => setAsking(false)}>
        <Stack gap="md">
          <Text>{t('teams.closedSureText')}</Text>
          {problem ? (
            <Notice tone="danger" announce>
              <p>{problem}</p>
            </Notice>
          ) : null}
          <Row>
            <Button tone="danger" busy={sending} onClick={() => void press({ input: { placeId: place.id } })}>
              {t('teams.closedLeave')}
            </Button>
            <Button variant="tertiary" onClick={() => setAsking(false)}>
              {t('common.action.cancel')}
            </Button>
          </Row>
        </Stack>
      </Dialog>
    </Card>
  );
}
