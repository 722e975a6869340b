import { type FragmentOf, readFragment, type TeamRole } from '@samplan/web/data';
import { Avatar, PhoneIcon, Tag, useTranslation, VisuallyHidden } from '@samplan/web/ui';
import { AwayLines } from './away-lines';
import { TeamMemberView } from '../graphql/team';

const marks = {
  COORDINATOR: 'coordinator',
  CHILD_COORDINATOR: 'childCoordinator',
  PRIMARY_CONTACT: 'primaryContact',
} as const;

interface MemberLineProps {
  member: FragmentOf<typeof TeamMemberView>;
  /** Whether the reader is the one who is helped. */
  mine: boolean;
  collaborationId: string;
}

/** A face, a name, and what this one helps with; titles come after. */
export function MemberLine({ member: masked, mine, collaborationId }: MemberLineProps) {
  const { t } = useTranslation();
  const member = readFragment(TeamMemberView, masked);
  const { person, role, unit, profession, helpsWith, phone } = member;
  const mark = markOf(role);
  const title = [profession, unit?.name].filter(Boolean).join(', ');
  return (
    <li className="tm-member">
      <Avatar initials={person.initials} />
      <div className="tm-member__text">
        <p className="tm-member__name">
          <strong>{person.name}</strong>
          {mark ? <Tag tone="accent">{t(mine ? `start.team.${mark}You` : `start.team.${mark}`)}</Tag> : null}
        </p>
        {helpsWith ? (
          <p className="tm-member__helps" dir="auto">
            {helpsWith}
          </p>
        ) : null}
        {title ? <p className="tm-member__title">{title}</p> : null}
        <AwayLines member={member} collaborationId={collaborationId} mine={mine} />
      </div>
      {phone ? (
        <a className="tm-member__call" href={`tel:${phone.replace(/\s/g, '')}`}>
          <PhoneIcon aria-hidden="true" />
          <VisuallyHidden>{t('start.team.call', { name: person.name })} </VisuallyHidden>
          <span>{phone}</span>
        </a>
      ) : null}
    </li>
  );
}

function markOf(role: TeamRole): (typeof marks)[keyof typeof marks] | null {
  return role === 'MEMBER' ? null : marks[role];
}
