import { readFragment } from '@samplan/web/data';
import { useHat } from '@samplan/web/session';
import { Avatar, Stack, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { TeamPlace } from '../graphql/team-page';
import { orderTeam } from '../logic/order-team';
import type { Team } from '../page/team-page';
import { PlaceActions } from './place-actions';

const marks = {
  COORDINATOR: 'coordinator',
  CHILD_COORDINATOR: 'childCoordinator',
  PRIMARY_CONTACT: 'primaryContact',
} as const;

/** Everybody in the team in words, with what the reader may do about each. */
export function TeamPlaces({ collaboration }: { collaboration: Team }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { personId } = useHat();
  const { myAccess, owner } = collaboration;
  const mine = myAccess.relation === 'OWNER';
  const places = orderTeam(readFragment(TeamPlace, collaboration.team));
  const coordinates = myAccess.actions.includes('team:edit');
  const areasOf = (areas: readonly (typeof places)[number]['areas'][number][]): string =>
    areas.length === 0
      ? t('teams.seesCommon')
      : t('teams.sees', { areas: areas.map((area) => t(`vocabulary.lifeArea.${area}`)).join(', ') });
  return (
    <ul className="tm-list">
      {places.map((place) => {
        const { person, role, unit, profession } = place;
        const title = [profession, unit?.name].filter(Boolean).join(', ');
        return (
          <li key={place.id} className="tm-member">
            <Avatar initials={person.initials} />
            <Stack gap="xs">
              <p className="tm-member__name">
                <strong>{person.name}</strong>
                {role === 'MEMBER' ? null : (
                  <Tag tone="accent">{t(mine ? `teams.${marks[role]}You` : `teams.${marks[role]}`)}</Tag>
                )}
                {place.temporary ? <Tag>{t('teams.temporary')}</Tag> : null}
                {place.deputy ? <Tag>{t('teams.deputy')}</Tag> : null}
              </p>
              {place.helpsWith ? <p>{place.helpsWith}</p> : null}
              {title ? <p className="tm-member__title">{title}</p> : null}
              <p className="tm-member__title">{areasOf(place.areas)}</p>
              {place.until ? (
                <p className="tm-member__title">{t('teams.until', { date: format.date(place.until) })}</p>
              ) : null}
              {place.sees ? null : <Tag tone="warning">{t('teams.seesNothing')}</Tag>}
              {coordinates || person.id === personId ? (
                <PlaceActions
                  place={place}
                  own={person.id === personId}
                  coordinates={coordinates}
                  others={[owner, ...places.map((one) => one.person)].filter(({ id }) => id !== person.id)}
                />
              ) : null}
            </Stack>
          </li>
        );
      })}
      {collaboration.standingTeams.map(({ id, standingTeam, helpsWith, areas }) => (
        <li key={id} className="tm-member">
          <Avatar initials={standingTeam.name.slice(0, 1)} />
          <Stack gap="xs">
            <p className="tm-member__name">
              <strong>{standingTeam.name}</strong>
              <Tag>{t('teams.kindSTANDING_TEAM')}</Tag>
            </p>
            {helpsWith ? <p>{helpsWith}</p> : null}
            <Text size="sm" subtle>
              {standingTeam.members.map(({ person }) => person.name).join(', ')}
            </Text>
            <p className="tm-member__title">{areasOf(areas)}</p>
          </Stack>
        </li>
      ))}
    </ul>
  );
}
