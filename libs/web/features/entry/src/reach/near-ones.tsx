import { type ContactOfFragment, QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import { Section, Stack, useTranslation } from '@samplan/web/ui';
import { ChildCode } from '../child-code/child-code';
import { ContactOf, NearQuery } from '../graphql/reach';
import { Links, type LinkReceiver } from '../links/links';
import { ContactCard } from './contact-card';

/** For the coordinator: how to reach those near the person, and how they and the person come in. */
export function NearOnes({ collaborationId, owner }: { collaborationId: string; owner: ContactOfFragment }) {
  const { t } = useTranslation();
  const query = useTypedQuery(NearQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['relative.changed', 'circle.changed'] }],
  });
  return (
    <QueryView query={query}>
      {({ whoSees: { child, relatives, guardians, parents } }) => {
        const known = new Map<string, LinkReceiver>();
        const add = (
          rows: readonly { person?: (typeof relatives)[number]['person'] }[],
          purpose: LinkReceiver['purpose'],
        ) => {
          for (const row of rows) {
            const person = readFragment(ContactOf, row.person);
            if (person && !known.has(person.id)) known.set(person.id, { person, purpose });
          }
        };
        add(parents, 'GUARDIAN');
        add(guardians, 'GUARDIAN');
        add(relatives, 'RELATIVE');
        const near = [...known.values()];
        const agreeing = [...parents, ...guardians.filter(({ mayConsent }) => mayConsent)].flatMap(
          (row) => readFragment(ContactOf, row.person) ?? [],
        );
        return (
          <Stack gap="xl">
            {near.length > 0 ? (
              <Section heading={t('entry.contact.near')}>
                <Stack gap="sm">
                  {near.map(({ person }) => (
                    <ContactCard key={person.id} person={person} onSaved={query.refetch} />
                  ))}
                </Stack>
              </Section>
            ) : null}
            {child ? <ChildCode collaborationId={collaborationId} child={owner} agreeing={agreeing} /> : null}
            <Links collaborationId={collaborationId} receivers={[{ person: owner, purpose: 'OWNER' }, ...near]} />
          </Stack>
        );
      }}
    </QueryView>
  );
}
