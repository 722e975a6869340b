import { readFragment, useTypedQuery } from '@samplan/web/data';
import { Select, useTranslation } from '@samplan/web/ui';
import { CircleMemberView, KnownPeopleQuery } from '../graphql/who-sees';
import { useCircle } from './circle-context';

interface KnownPersonProps {
  label: string;
  value: string;
  onChange: (personId: string) => void;
  error?: string;
}

/** Chooses among those who are known around the person already; new ones come by a personal link. */
export function KnownPerson({ label, value, onChange, error }: KnownPersonProps) {
  const { t } = useTranslation();
  const circle = useCircle();
  const { data } = useTypedQuery(KnownPeopleQuery, { variables: { collaborationId: circle.id } });
  const people = readFragment(CircleMemberView, circle.people);
  const known = new Map(
    [
      ...(data?.collaboration.nextOfKin ?? []).map(({ person }) => person),
      ...people.map(({ person }) => person),
      ...circle.guardians.map(({ person }) => person),
      ...circle.parents.map(({ person }) => person),
    ].flatMap((person) => (person ? [[person.id, person.name]] : [])),
  );
  return (
    <Select
      label={label}
      placeholder={t('consent.excludeChoose')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={[...known].map(([id, name]) => ({ value: id, label: name }))}
      error={error}
    />
  );
}
