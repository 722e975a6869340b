import type { ContactOfFragment, LinkPurpose } from '@samplan/web/data';
import { useTypedQuery, QueryView } from '@samplan/web/data';
import { Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { PersonalLinksQuery } from '../graphql/ways-in';
import { LinkList } from './link-list';
import { MakeLink } from './make-link';
import { type ShownLink, NewLink } from './new-link';

export interface LinkReceiver {
  person: ContactOfFragment;
  purpose: Exclude<LinkPurpose, 'TEAM'>;
}

/** Personal links for those near: make one, show it once, see what became of each, take one back. */
export function Links({ collaborationId, receivers }: { collaborationId: string; receivers: readonly LinkReceiver[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<ShownLink | null>(null);
  const query = useTypedQuery(PersonalLinksQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['link.made', 'link.used', 'link.withdrawn'] }],
  });
  return (
    <Section heading={t('entry.links.title')}>
      <Stack gap="md">
        <Text subtle>{t('entry.links.help')}</Text>
        {shown ? (
          <NewLink link={shown} onDone={() => setShown(null)} />
        ) : (
          <MakeLink
            collaborationId={collaborationId}
            receivers={receivers}
            onMade={(link) => {
              setShown(link);
              query.refetch();
            }}
          />
        )}
        <QueryView query={query}>
          {({ personalLinks }) => <LinkList links={personalLinks} onWithdrawn={query.refetch} />}
        </QueryView>
      </Stack>
    </Section>
  );
}
