import { type CoordinatorRefusalsQuery as Said, QueryView, useTypedMutation, useTypedQuery } from '@samplan/web/data';
import { KeptForm, Paged, Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { CoordinatorRefusalsQuery, SettleCoordinatorRefusalMutation } from '../graphql/coordinator-refusals';
import { RefusalCard } from '../life/refusal-card';
import { SettleForm } from '../life/settle-form';

type Page = Said['coordinatorRefusals'];

/** What the coordinating unit has said no to, and what became of it; what is not settled comes first. */
export function CoordinatorRefusals() {
  return <Paged>{(after, more) => <Part after={after} more={more} />}</Paged>;
}

function Part({ after, more }: { after: string | null; more: (info: Page['pageInfo']) => ReactNode }) {
  const { t } = useTranslation();
  const query = useTypedQuery(CoordinatorRefusalsQuery, {
    variables: { after },
    topics: [{ types: ['plan_refusal.changed'] }],
  });
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ coordinatorRefusals: { nodes, pageInfo } }) => {
        const list = (
          <>
            <Stack gap="md">
              {nodes.map((node) => (
                <OneRefusal key={node.id} said={node} />
              ))}
            </Stack>
            {more(pageInfo)}
          </>
        );
        if (after !== null) return list;
        if (nodes.length === 0) return null;
        return (
          <Section heading={t('planLife.refusal.unit.title')}>
            <Text subtle>{t('planLife.refusal.unit.text')}</Text>
            {list}
          </Section>
        );
      }}
    </QueryView>
  );
}

function OneRefusal({ said: { owner, refusal } }: { said: Page['nodes'][number] }) {
  const { t } = useTranslation();
  const mutation = useTypedMutation(SettleCoordinatorRefusalMutation);
  return (
    <RefusalCard refusal={refusal} name={owner.name} own={false} heading={owner.name}>
      {({ id, version, settledOn }) =>
        settledOn ? null : (
          <KeptForm
            label={t('planLife.refusal.settle')}
            spoken={t('planLife.refusal.unit.settleFor', { name: owner.name })}
            variant="secondary"
            adds={false}
          >
            {(form) => <SettleForm id={id} version={version} mutation={mutation} {...form} />}
          </KeptForm>
        )
      }
    </RefusalCard>
  );
}
