import { Avatar, PhoneIcon, Tag, useFormat, useTranslation, VisuallyHidden } from '@samplan/web/ui';
import { useAreaWords } from '../words/use-area-words';
import { PlaceActions, type PlaceActionsProps } from './place-actions';

const marks = {
  COORDINATOR: 'coordinator',
  CHILD_COORDINATOR: 'childCoordinator',
  PRIMARY_CONTACT: 'primaryContact',
} as const;

interface PlaceLineProps extends PlaceActionsProps {
  /** Whether the reader is the one who is helped. */
  mine: boolean;
}

/** A face, a name and what they help with; what they see, until when, and how to reach them. */
export function PlaceLine({ mine, ...rest }: PlaceLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const areaWords = useAreaWords();
  const { place, own } = rest;
  const { person, role, unit, profession, phone, forMeasure, until } = place;
  const title = [profession, unit?.name].filter(Boolean).join(', ');
  const sees = place.sees
    ? [areaWords.sees(place.areas), until ? t('teams.until', { date: format.date(until) }) : null]
    : [until ? t('teams.until', { date: format.date(until) }) : null];
  const reach = sees.filter(Boolean).join(' · ');
  return (
    <li className="tm-member" id={place.id}>
      <Avatar initials={person.initials} />
      <div className="tm-member__text">
        <p className="tm-member__name">
          <strong>{person.name}</strong>
          {role === 'MEMBER' ? null : (
            <Tag tone="accent">{t(mine ? `start.team.${marks[role]}You` : `start.team.${marks[role]}`)}</Tag>
          )}
          {place.temporary ? <Tag tone="info">{t('teams.temporary')}</Tag> : null}
          {place.deputy ? <Tag>{t('teams.deputy')}</Tag> : null}
          {place.sees ? null : <Tag tone="warning">{t('teams.seesNothing')}</Tag>}
        </p>
        {place.helpsWith ? (
          <p className="tm-member__helps" dir="auto">
            {place.helpsWith}
          </p>
        ) : null}
        {title ? <p className="tm-member__title">{title}</p> : null}
        {forMeasure ? <p className="tm-member__title">{t('teams.forMeasure', { title: forMeasure.title })}</p> : null}
        {reach ? <p className="tm-member__title">{reach}</p> : null}
        {place.sees && place.seesEarlier ? <p className="tm-member__title">{t('teams.seesEarlier')}</p> : null}
      </div>
      <div className="tm-member__acts">
        {phone && !own ? (
          <a className="tm-member__call" href={`tel:${phone.replace(/\s/g, '')}`}>
            <PhoneIcon aria-hidden="true" />
            <VisuallyHidden>{t('start.team.call', { name: person.name })} </VisuallyHidden>
            <span>{phone}</span>
          </a>
        ) : null}
        <PlaceActions {...rest} />
      </div>
    </li>
  );
}
