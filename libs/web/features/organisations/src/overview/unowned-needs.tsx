import { QueryView, type UnownedNeedsQuery as Waiting, useTypedQuery } from '@samplan/web/data';
import { Paged, PersonLine, Section, Text, useTranslation } from '@samplan/web/ui';
import { UnownedNeedsQuery } from '../graphql/overview';

type Line = Waiting['unownedNeeds']['nodes'][number];
type More = (info: Waiting['unownedNeeds']['pageInfo']) => React.ReactNode;

/** Where a need has waited too long: whose plan, how long, and whom to ask. What it is stands in the plan alone. */
export function UnownedNeeds() {
  return <Paged>{(after, more) => <Part after={after} more={more} />}</Paged>;
}

function Part({ after, more }: { after: string | null; more: More }) {
  const { t } = useTranslation();
  const query = useTypedQuery(UnownedNeedsQuery, { variables: { after } });
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ unownedNeeds: { nodes, pageInfo } }) => {
        if (nodes.length === 0) return null;
        const list = (
          <ul className="sp-lines">
            {nodes.map((line) => (
              <li key={line.id}>
                <NeedLine line={line} />
              </li>
            ))}
          </ul>
        );
        if (after !== null)
          return (
            <>
              {list}
              {more(pageInfo)}
            </>
          );
        return (
          <Section heading={t('organisations.coordination.needs')}>
            <Text subtle>{t('organisations.coordination.needsText')}</Text>
            {list}
            {more(pageInfo)}
          </Section>
        );
      }}
    </QueryView>
  );
}

const day = 24 * 60 * 60_000;

function NeedLine({ line: { owner, needs, needsSince, coordinator } }: { line: Line }) {
  const { t } = useTranslation();
  const days = Math.floor((Date.now() - Date.parse(needsSince ?? '')) / day);
  const waits = t('organisations.coordination.needsWait', { count: needs, days });
  const who = coordinator
    ? t('organisations.coordination.needsCoordinator', { name: coordinator.name })
    : t('organisations.coordination.noCoordinator');
  return <PersonLine name={owner.name} initials={owner.initials} tone="neutral" detail={`${waits} · ${who}`} />;
}
