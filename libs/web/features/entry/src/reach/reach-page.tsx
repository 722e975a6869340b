import { QueryView, type ReachQuery as Reached, readFragment, useTypedQuery } from '@samplan/web/data';
import { AppLink, ArrowLeftIcon, Page, paths, Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import { ContactOf, ReachQuery } from '../graphql/reach';
import { ContactCard } from './contact-card';
import { Identity } from './identity';
import { NearOnes } from './near-ones';
import { Protection } from './protection';
import { WhoKnowsWhere } from './who-knows-where';

/** How to reach somebody, who knows where they are, and how they and those near them come in here. */
export function ReachPage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(ReachQuery, { variables: { collaborationId }, topics: [{ collaborationId }] });
  return (
    <QueryView query={query}>
      {({ collaboration }) => <Reach collaboration={collaboration} onSaved={query.refetch} />}
    </QueryView>
  );
}

export type Collaboration = Reached['collaboration'];

function Reach({ collaboration, onSaved }: { collaboration: Collaboration; onSaved: () => void }) {
  const { t } = useTranslation();
  const owner = readFragment(ContactOf, collaboration.owner);
  const mine = collaboration.myAccess.relation === 'OWNER';
  const can = (action: string): boolean => collaboration.myAccess.actions.includes(action);
  return (
    <Page
      title={t('entry.reach.title')}
      lead={mine ? t('entry.reach.leadOwner') : t('entry.reach.lead', { name: owner.name })}
      above={
        <AppLink to={paths.plan(collaboration.id)}>
          <ArrowLeftIcon aria-hidden="true" /> {t('entry.reach.back')}
        </AppLink>
      }
    >
      <Stack gap="xl">
        {owner.contact ? (
          <Section heading={t('entry.contact.title')}>
            <Text subtle>
              {mine ? t('entry.contact.seenByOwner') : t('entry.contact.seenBy', { name: owner.name })}
            </Text>
            <ContactCard person={owner} onSaved={onSaved} />
          </Section>
        ) : null}
        {can('person:identify') ? <Identity collaborationId={collaboration.id} onSaved={onSaved} /> : null}
        {can('protection:set') ? (
          <Protection collaboration={collaboration} onSaved={onSaved} />
        ) : (
          <WhoKnowsWhere collaboration={collaboration} />
        )}
        {can('personal-link:make') ? <NearOnes collaborationId={collaboration.id} owner={owner} /> : null}
      </Stack>
    </Page>
  );
}
