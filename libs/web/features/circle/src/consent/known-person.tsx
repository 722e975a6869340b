import { readFragment, useTypedQuery } from '@samplan/web/data';
import { Select, useTranslation } from '@samplan/web/ui';
import { CircleMemberView, KnownPeopleQuery } from '../graphql/who-sees';
import { useCircle } from './circle-context';

interface KnownPersonProps {
  label: string;
  value: string;
  onChange: (personId: string) => void;
  error?: string;
  /** Only those who are known as somebody at home. */
  privately?: boolean;
}

/** Chooses among those who are known around the person already. */
export function KnownPerson({ label, value, onChange, error, privately = false }: KnownPersonProps) {
  const { t } = useTranslation();
  const circle = useCircle();
  const { data } = useTypedQuery(KnownPeopleQuery, { variables: { collaborationId: circle.id } });
  const people = readFragment(CircleMemberView, circle.people);
  const known = new Map(
    [
      ...(data?.collaboration.nextOfKin ?? []).map(({ person }) => person),
      ...people.flatMap(({ person }) => (privately && person?.kind !== 'CITIZEN' ? [] : [person])),
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
