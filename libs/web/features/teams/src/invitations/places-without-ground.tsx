import {
  type MyPlacesWithoutGroundQuery as Places,
  type PlaceWithoutGroundFragment,
  readFragment,
  usePress,
  useTypedMutation,
  useTypedQuery,
} from '@samplan/web/data';
import {
  Button,
  Card,
  Dialog,
  Notice,
  Paged,
  Row,
  Section,
  Stack,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';
import { LeaveWithoutGroundMutation, MyPlacesQuery, PlaceWithoutGroundView } from '../graphql/my-invitations';
import { invitationTopics } from './invitation-topics';

/** Teams one is in and sees nothing of, so their own page is not there to leave from. */
export function PlacesWithoutGround() {
  const [left, setLeft] = useState(false);
  return <Paged>{(after, more) => <Part after={after} more={more} left={left} onLeft={() => setLeft(true)} />}</Paged>;
}

interface PartProps {
  after: string | null;
  more: (info: Places['myPlacesWithoutGround']['pageInfo']) => ReactNode;
  /** Whether one of them has just been left. */
  left: boolean;
  onLeft: () => void;
}

function Part({ after, more, left, onLeft }: PartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(MyPlacesQuery, { variables: { after }, topics: invitationTopics });
  const page = query.data?.myPlacesWithoutGround;
  const told = after ? null : (
    <div role="status">{left ? <Notice tone="success">{t('teams.closedLeft')}</Notice> : null}</div>
  );
  if (!page || page.nodes.length === 0) return told;
  const list = (
    <>
      <Stack as="ul" gap="sm" className="tm-asked">
        {readFragment(PlaceWithoutGroundView, page.nodes).map((place) => (
          <li key={place.id}>
            <PlaceCard
              place={place}
              onLeft={() => {
                onLeft();
                query.refetch();
              }}
            />
          </li>
        ))}
      </Stack>
      {more(page.pageInfo)}
    </>
  );
  if (after) return list;
  return (
    <Section heading={t('teams.closed')}>
      <Text subtle>{t('teams.closedHelp')}</Text>
      {told}
      {list}
    </Section>
  );
}

function PlaceCard({ place, onLeft }: { place: PlaceWithoutGroundFragment; onLeft: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(LeaveWithoutGroundMutation), onLeft);
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
