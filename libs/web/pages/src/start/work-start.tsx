import { QuestionsToAnswer } from '@samplan/web/features/circle';
import { MyMeetings } from '@samplan/web/features/meetings';
import { MyMeasures } from '@samplan/web/features/plans';
import { InvitationsWaiting } from '@samplan/web/features/teams';
import { QueryView, useTypedQuery, type WorkStartQuery } from '@samplan/web/data';
import { roleWithoutPlans, useHat } from '@samplan/web/session';
import { AppLink, EmptyState, Page, paths, Section, Split, Stack, useTranslation } from '@samplan/web/ui';
import { peopleTopics } from '../people/people-topics';
import { PersonRow } from '../people/person-row';
import { EmergencyWaiting } from './emergency-waiting';
import { firstName } from './first-name';
import { FollowUp } from './follow-up';
import { followUpCards } from './follow-up-cards';
import { RoleStart } from './role-start';
import { measuresOf, peopleOf, WorkStartDocument } from './work-start-query';

/** For those who work with people: what needs me now, whom I work with, and what I have promised. */
export function WorkStart() {
  const { t } = useTranslation();
  const hat = useHat();
  const query = useTypedQuery(WorkStartDocument, { variables: {}, topics: peopleTopics });
  const role = roleWithoutPlans(hat);
  if (role && query.data?.myCollaborations.nodes.length === 0) return <RoleStart role={role} />;
  const people = query.data ? <MyPeople people={query.data.myCollaborations} /> : null;
  // A coordinator comes for the people first, everybody else for what they have promised.
  const coordinates = hat.roles.includes('COORDINATOR');
  return (
    <Page title={t('start.title')} heading={t('start.hello', { name: firstName(hat.name) })} width="wide">
      <Split>
        <Stack gap="xl">
          <InvitationsWaiting />
          <EmergencyWaiting />
          <QuestionsToAnswer />
          <QueryView query={query}>
            {(data) => <FollowUp cards={followUpCards(peopleOf(data), measuresOf(data), Date.now())} />}
          </QueryView>
          {coordinates ? people : null}
          <MyMeasures />
          {coordinates ? null : people}
        </Stack>
        <MyMeetings />
      </Split>
    </Page>
  );
}

function MyPeople({ people: { nodes, pageInfo } }: { people: WorkStartQuery['myCollaborations'] }) {
  const { t } = useTranslation();
  return (
    <Section
      heading={t('start.people.title')}
      aside={pageInfo.hasNextPage ? <AppLink to={paths.people()}>{t('start.people.all')}</AppLink> : undefined}
    >
      {nodes.length === 0 ? (
        <EmptyState title={t('start.people.none')}>{t('start.people.noneText')}</EmptyState>
      ) : (
        <ul className="sp-lines">
          {nodes.map((node) => (
            <li key={node.id}>
              <PersonRow collaboration={node} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
