import type { CallMeetingCircleQuery } from '@samplan/web/data';
import { useAwayMark, useTranslation } from '@samplan/web/ui';

export type CallCircle = CallMeetingCircleQuery['collaboration'];

export interface Invitee {
  id: string;
  name: string;
  detail: string;
}

/**
 * The person first, then the team, then relatives; a person with two roles once. Whoever may not see anything now (no
 * consent yet, or one that has ended) cannot be invited.
 */
export function useInvitees(circle: CallCircle): Invitee[] {
  const { t } = useTranslation();
  const awayMark = useAwayMark();
  const all = [
    { ...circle.owner, detail: t('vocabulary.hatRole.USER') },
    ...circle.team.map(({ person, role, profession, unit, away }) => ({
      ...person,
      name: awayMark(person.name, away),
      detail: [role === 'MEMBER' ? null : t(`vocabulary.teamRole.${role}`), profession, unit?.name]
        .filter(Boolean)
        .join(', '),
    })),
    ...circle.nextOfKin.map(({ person, relationship }) => ({
      ...person,
      detail: relationship ?? t('vocabulary.hatRole.RELATIVE'),
    })),
  ];
  const inside = new Set(circle.thread.readers.map(({ id }) => id));
  return all.filter(({ id }, index) => inside.has(id) && all.findIndex((other) => other.id === id) === index);
}
