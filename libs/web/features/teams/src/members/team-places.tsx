import { readFragment } from '@samplan/web/data';
import { useHat } from '@samplan/web/session';
import { TeamPlace } from '../graphql/team-page';
import { NextOfKinLines } from '../list/next-of-kin-lines';
import { orderTeam } from '../logic/order-team';
import type { Team } from '../page/team-page';
import { PlaceLine } from './place-line';
import { StandingCase } from './standing-case';
import { WhoReadsEarlier } from './who-reads-earlier';

interface TeamPlacesProps {
  collaboration: Team;
  /** Which of them the reader came for. */
  sought: string;
}

/** Everybody in the team in words, with what the reader may do about each. */
export function TeamPlaces({ collaboration, sought }: TeamPlacesProps) {
  const { personId } = useHat();
  const { myAccess, owner, standingTeams } = collaboration;
  const places = orderTeam(readFragment(TeamPlace, collaboration.team));
  const mine = myAccess.relation === 'OWNER';
  const coordinates = myAccess.actions.includes('team:edit');
  const people = new Map([owner, ...places.map(({ person }) => person)].map((person) => [person.id, person]));
  return (
    <>
      <ul className="tm-list">
        {places.map((place) => (
          <PlaceLine
            key={place.id}
            place={place}
            sought={place.id === sought}
            mine={mine}
            own={place.person.id === personId}
            coordinates={coordinates}
            owner={owner.name.split(' ')[0] ?? owner.name}
            open={myAccess.areas}
            others={[...people.values()].filter((person) => person.id !== place.person.id)}
          />
        ))}
        {standingTeams.map((helping) => (
          <StandingCase key={helping.id} helping={helping} mayEnd={coordinates} />
        ))}
      </ul>
      <NextOfKinLines nextOfKin={collaboration.nextOfKin} mine={mine} />
      {mine && myAccess.actions.includes('team:open-messages') ? <WhoReadsEarlier places={places} /> : null}
    </>
  );
}
