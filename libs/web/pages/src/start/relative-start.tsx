import { NextMeetingCard } from '@samplan/web/features/meetings';
import { PlanSummary } from '@samplan/web/features/plans';
import { InvitationsWaiting, TeamList } from '@samplan/web/features/teams';
import { graphql, QueryView, type RelativeStartQuery, useTypedQuery } from '@samplan/web/data';
import { useHat } from '@samplan/web/session';
import { AppLink, EmptyState, Page, paths, Section, Split, Stack, useTranslation } from '@samplan/web/ui';
import { PersonRow } from '../people/person-row';
import { peopleTopics } from '../people/people-topics';
import { firstName } from './first-name';
import { OwnerNews } from './owner-news';

const RelativeStartDocument = graphql(`
  query RelativeStart {
    myCollaborations(first: 10) {
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        ...CollaborationLine
        owner {
          id
          name
        }
      }
    }
  }
`);

/** For those the person has let in: the same as the person sees, as far as it is opened. */
export function RelativeStart() {
  const { t } = useTranslation();
  const hat = useHat();
  const query = useTypedQuery(RelativeStartDocument, { variables: {}, topics: peopleTopics });
  return (
    <Page title={t('start.title')} heading={t('start.hello', { name: firstName(hat.name) })} width="wide">
      <InvitationsWaiting />
      <QueryView query={query}>{({ myCollaborations }) => <Followed people={myCollaborations} />}</QueryView>
    </Page>
  );
}

type Followed = RelativeStartQuery['myCollaborations'];

function Followed({ people: { nodes: people, pageInfo } }: { people: Followed }) {
  const { t } = useTranslation();
  const [only, ...others] = people;
  if (!only) return <EmptyState title={t('start.relative.none')}>{t('start.relative.noneText')}</EmptyState>;
  if (others.length === 0) return <AroundOne id={only.id} name={firstName(only.owner.name)} />;
  return (
    <Section
      heading={t('start.relative.title')}
      aside={pageInfo.hasNextPage ? <AppLink to={paths.people()}>{t('start.people.all')}</AppLink> : undefined}
    >
      <ul className="sp-lines">
        {people.map((person) => (
          <li key={person.id}>
            <PersonRow collaboration={person} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AroundOne({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  return (
    <Split>
      <Stack gap="xl">
        <p className="sp-lead">{t('start.relative.sees', { name })}</p>
        <NextMeetingCard collaborationId={id} />
        <PlanSummary collaborationId={id} />
      </Stack>
      <TeamList collaborationId={id} />
      <OwnerNews collaborationId={id} />
    </Split>
  );
}
