import { type FragmentOf, readFragment } from '@samplan/web/data';
import { Heading, PersonLine, useTranslation } from '@samplan/web/ui';
import { useId } from 'react';
import { NextOfKinView } from '../graphql/team';

interface NextOfKinLinesProps {
  nextOfKin: readonly FragmentOf<typeof NextOfKinView>[];
  mine: boolean;
}

export function NextOfKinLines({ nextOfKin, mine }: NextOfKinLinesProps) {
  const { t } = useTranslation();
  const headingId = useId();
  if (nextOfKin.length === 0) return null;
  return (
    <>
      <Heading level={3} size="2xs" id={headingId}>
        {t(mine ? 'start.team.nextOfKinYou' : 'start.team.nextOfKin')}
      </Heading>
      <ul className="tm-list" aria-labelledby={headingId}>
        {readFragment(NextOfKinView, nextOfKin).map(({ id, person, relationship }) => (
          <li key={id}>
            <PersonLine name={person.name} initials={person.initials} detail={relationship} tone="neutral" />
          </li>
        ))}
      </ul>
    </>
  );
}
