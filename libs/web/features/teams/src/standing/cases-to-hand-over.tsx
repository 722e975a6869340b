import { type CasesToHandOverQuery as Left, QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, Paged, paths, Section, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { CasesToHandOverQuery } from '../graphql/standing';

type Line = Left['casesToHandOver']['nodes'][number];
type More = (info: Left['casesToHandOver']['pageInfo']) => ReactNode;

/** Whom a coordinator must find somebody else for, because the team that helps them is closing. */
export function CasesToHandOver() {
  return <Paged>{(after, more) => <Part after={after} more={more} />}</Paged>;
}

function Part({ after, more }: { after: string | null; more: More }) {
  const { t } = useTranslation();
  const query = useTypedQuery(CasesToHandOverQuery, {
    variables: { after },
    topics: [{ types: ['circle.changed', 'team.edited', 'notice.added'] }],
  });
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ casesToHandOver: { nodes, pageInfo } }) => {
        if (nodes.length === 0) return null;
        const list = (
          <>
            <ul className="sp-lines">
              {nodes.map((line) => (
                <li key={line.id}>
                  <CaseLine line={line} />
                </li>
              ))}
            </ul>
            {more(pageInfo)}
          </>
        );
        if (after !== null) return list;
        return (
          <Section heading={t('teams.toHandOver')}>
            <Text>{t('teams.toHandOverText')}</Text>
            {list}
          </Section>
        );
      }}
    </QueryView>
  );
}

function CaseLine({ line: { standingTeam, collaboration } }: { line: Line }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, closesOn } = standingTeam;
  const closes = closesOn ? t('teams.closesTag', { date: format.date(closesOn, 'long') }) : null;
  return (
    <>
      <p>
        <AppLink to={paths.team(collaboration.id)}>{collaboration.owner.name}</AppLink>
      </p>
      <Text size="sm" subtle>
        {[name, closes].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}
