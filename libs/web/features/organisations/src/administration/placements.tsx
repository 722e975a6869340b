import { QueryView, useTypedQuery } from '@samplan/web/data';
import { Paged, Select, Stack, useTranslation } from '@samplan/web/ui';
import { StaffQuery } from '../graphql/directory';

interface PlacementsProps {
  unitId: string;
  /** Names of the successors, in their order. */
  names: readonly string[];
  places: ReadonlyMap<string, number>;
  onPlace: (personId: string, successor: number) => void;
}

/** When a unit becomes several: where each of its people goes. */
export function Placements({ unitId, ...rest }: PlacementsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('organisations.reorganise.placements')}</legend>
      <Paged>{(after, more) => <Part unitId={unitId} after={after} more={more} {...rest} />}</Paged>
    </fieldset>
  );
}

interface PartProps extends PlacementsProps {
  after: string | null;
  more: (info: { hasNextPage: boolean; endCursor?: string | null }) => React.ReactNode;
}

function Part({ unitId, names, places, onPlace, after, more }: PartProps) {
  const query = useTypedQuery(StaffQuery, { variables: { unitId, ended: false, after } });
  return (
    <QueryView query={query}>
      {({ unitStaff: { nodes, pageInfo } }) => (
        <Stack gap="sm">
          {[...new Map(nodes.map(({ person }) => [person.id, person])).values()].map((person) => (
            <Select
              key={person.id}
              label={person.name}
              value={String(places.get(person.id) ?? 0)}
              onChange={(event) => onPlace(person.id, Number(event.target.value))}
              options={names.map((name, index) => ({ value: String(index), label: name || String(index + 1) }))}
            />
          ))}
          {more(pageInfo)}
        </Stack>
      )}
    </QueryView>
  );
}
