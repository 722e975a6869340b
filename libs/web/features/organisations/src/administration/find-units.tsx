import { QueryView, useTypedQuery } from '@samplan/web/data';
import { Text, TextField, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { UnitRegisterQuery } from '../graphql/administration';

export interface FoundUnit {
  id: string;
  name: string;
  kind: string;
}

interface FindUnitsProps {
  label: string;
  /** Those who are not to be found here. */
  without: readonly string[];
  children: (found: readonly FoundUnit[]) => ReactNode;
}

/** Units that go on, by a part of their name; with many, the first of them and a word on searching further. */
export function FindUnits({ label, without, children }: FindUnitsProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search);
  const query = useTypedQuery(UnitRegisterQuery, { variables: { search: asked, closed: false, after: null } });
  return (
    <>
      <TextField type="search" label={label} value={search} onChange={(event) => setSearch(event.target.value)} />
      <QueryView query={query}>
        {({ unitRegister: { nodes, pageInfo } }) => {
          const found = nodes.filter(({ id, until }) => !until && !without.includes(id));
          return (
            <>
              {found.length === 0 ? <Text subtle>{t('organisations.administration.noUnits')}</Text> : null}
              {children(found)}
              {pageInfo.hasNextPage ? <Text subtle>{t('organisations.reorganise.more')}</Text> : null}
            </>
          );
        }}
      </QueryView>
    </>
  );
}
