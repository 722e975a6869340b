import { FaultState, useTypedQuery } from '@samplan/web/data';
import { Paged, Section, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AddressesQuery } from '../graphql/addresses';
import { AddressLine } from './address-line';

/** Who in a unit waits for a second person's word, and whose address lacks one. Nothing where nobody does. */
export function Addresses({ unitId }: { unitId: string }) {
  const [edition, setEdition] = useState(0);
  return (
    <Paged key={edition}>
      {(after, more) => (
        <Part unitId={unitId} after={after} more={more} onAnswered={() => setEdition((now) => now + 1)} />
      )}
    </Paged>
  );
}

interface PartProps {
  unitId: string;
  after: string | null;
  more: (info: { hasNextPage: boolean; endCursor?: string | null }) => React.ReactNode;
  onAnswered: () => void;
}

function Part({ unitId, after, more, onAnswered }: PartProps) {
  const { t } = useTranslation();
  const { data, fault, refetch } = useTypedQuery(AddressesQuery, { variables: { unitId, after } });
  if (fault) return <FaultState fault={fault} onRetry={refetch} />;
  if (!data || data.unconfirmedAddresses.nodes.length === 0) return null;
  const { nodes, pageInfo } = data.unconfirmedAddresses;
  const list = (
    <>
      <ul className="sp-lines">
        {nodes.map((address) => (
          <li key={`${address.id} ${address.version}`} className="or-staff">
            <AddressLine
              address={address}
              onAnswered={() => {
                onAnswered();
                refetch();
              }}
            />
          </li>
        ))}
      </ul>
      {more(pageInfo)}
    </>
  );
  if (after) return list;
  return (
    <Section heading={t('organisations.addresses.title')}>
      <Text>{t('organisations.addresses.lead')}</Text>
      {list}
    </Section>
  );
}
