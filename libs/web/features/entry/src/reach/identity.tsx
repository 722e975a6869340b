import { type IdentityQuery as Identified, QueryView, useTypedQuery } from '@samplan/web/data';
import { KeptForm, Section, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { IdentityQuery } from '../graphql/reach';
import { IdentityForm } from './identity-form';

export type IdentityView = Identified['identity'];

/** Who the person is, as it is registered; whoever coordinates puts it right, and writes down that a child is born. */
export function Identity({ collaborationId, onSaved }: { collaborationId: string; onSaved: () => void }) {
  const query = useTypedQuery(IdentityQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['person.identified'] }],
  });
  const saved = (): void => {
    query.refetch();
    onSaved();
  };
  return (
    <QueryView query={query} gone={null}>
      {({ identity }) => <Registered collaborationId={collaborationId} identity={identity} onSaved={saved} />}
    </QueryView>
  );
}

interface RegisteredProps {
  collaborationId: string;
  identity: IdentityView;
  onSaved: () => void;
}

function Registered({ collaborationId, identity, onSaved }: RegisteredProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [saved, setSaved] = useState(false);
  const { givenName, familyName, bornOn, expectedOn, isNumbered } = identity;
  const born = bornOn
    ? t('entry.identify.born', { date: format.date(bornOn, 'long') })
    : expectedOn
      ? t('entry.identify.expected', { date: format.date(expectedOn, 'long') })
      : t('entry.identify.bornUnknown');
  return (
    <Section heading={t('entry.identify.title')}>
      <Stack gap="sm">
        <Stack gap="xs">
          <Text>
            <strong>{`${givenName} ${familyName}`}</strong>
          </Text>
          <Text>{`${born} ${t(isNumbered ? 'entry.identify.numbered' : 'entry.identify.notNumbered')}`}</Text>
          <span role="status">{saved ? t('entry.identify.saved') : ''}</span>
        </Stack>
        <KeptForm
          label={t(expectedOn ? 'entry.identify.isBorn' : 'entry.identify.change')}
          variant="secondary"
          adds={false}
        >
          {(form) => (
            <IdentityForm
              collaborationId={collaborationId}
              identity={identity}
              onClose={form.onClose}
              onSaved={() => {
                form.onSaved();
                setSaved(true);
                onSaved();
              }}
            />
          )}
        </KeptForm>
      </Stack>
    </Section>
  );
}
