import { type ConsentsToUnitQuery as Consents, QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, Paged, paths, Section, Text, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { ConsentsToUnitQuery } from '../graphql/directory';

/** Whom a coordinator must ask for consent anew, because the unit they said yes to ends; nothing for anybody else. */
export function ConsentsToUnit({ unitId }: { unitId: string }) {
  return <Paged>{(after, more) => <Part unitId={unitId} after={after} more={more} />}</Paged>;
}

interface PartProps {
  unitId: string;
  after: string | null;
  more: (info: Consents['consentsToUnit']['pageInfo']) => ReactNode;
}

function Part({ unitId, after, more }: PartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(ConsentsToUnitQuery, {
    variables: { unitId, after },
    topics: [{ types: ['consent.changed', 'circle.changed'] }],
  });
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ consentsToUnit: { nodes, pageInfo } }) => {
        if (nodes.length === 0) return null;
        const list = (
          <>
            <ul className="sp-lines">
              {nodes.map(({ id, owner }) => (
                <li key={id}>
                  <AppLink to={paths.consent(id)}>{owner.name}</AppLink>
                </li>
              ))}
            </ul>
            {more(pageInfo)}
          </>
        );
        if (after !== null) return list;
        return (
          <Section heading={t('organisations.directory.askAnew')}>
            <Text>{t('organisations.directory.askAnewText')}</Text>
            {list}
          </Section>
        );
      }}
    </QueryView>
  );
}
