import { type DisclosureGuardsQuery, QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  EmptyState,
  KeptForm,
  Notice,
  Page,
  paths,
  Section,
  Stack,
  useTranslation,
} from '@samplan/web/ui';
import { GuardsQuery, GuardView } from '../graphql/guards';
import { GuardCard } from './guard-card';
import { SetGuardForm } from './set-guard-form';

/** What is kept from whom, until it has been told: the coordinator's own page, of which nobody else knows. */
export function GuardsPage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(GuardsQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['guard.changed', 'circle.changed'] }],
  });
  return (
    <QueryView query={query}>
      {({ disclosureGuards }) => <Guards collaborationId={collaborationId} found={disclosureGuards} />}
    </QueryView>
  );
}

type Found = DisclosureGuardsQuery['disclosureGuards'];

function Guards({ collaborationId, found }: { collaborationId: string; found: Found }) {
  const { t } = useTranslation();
  const guards = readFragment(GuardView, found.guards);
  const standing = guards.filter(({ state }) => state === 'STANDS');
  const before = guards.filter(({ state }) => state !== 'STANDS');
  const { deciders } = found.choices;
  return (
    <Page
      title={t('guard.title')}
      lead={t('guard.lead')}
      above={
        <AppLink to={paths.consent(collaborationId)}>
          <ArrowLeftIcon aria-hidden="true" /> {t('guard.back')}
        </AppLink>
      }
    >
      <Stack gap="xl">
        <Notice>
          <p>{t('guard.onlyYou')}</p>
        </Notice>
        <Section heading={t('guard.standing')}>
          {standing.length === 0 ? (
            <EmptyState title={t('guard.none')}>{t('guard.noneText')}</EmptyState>
          ) : (
            <Stack gap="sm">
              {standing.map((guard) => (
                <GuardCard key={guard.id} guard={guard} deciders={deciders} />
              ))}
            </Stack>
          )}
          <Add collaborationId={collaborationId} choices={found.choices} />
        </Section>
        {before.length > 0 ? (
          <Section heading={t('guard.before')}>
            <Stack gap="sm">
              {before.map((guard) => (
                <GuardCard key={guard.id} guard={guard} deciders={deciders} />
              ))}
            </Stack>
          </Section>
        ) : null}
      </Stack>
    </Page>
  );
}

function Add({ collaborationId, choices }: { collaborationId: string; choices: Found['choices'] }) {
  const { t } = useTranslation();
  if (choices.towards.length === 0) return <EmptyState title={t('guard.nobody')}>{t('guard.nobodyText')}</EmptyState>;
  if (choices.units.length === 0) return <EmptyState title={t('guard.noUnits')}>{t('guard.noUnitsText')}</EmptyState>;
  return (
    <KeptForm label={t('guard.set')} variant="secondary">
      {(form) => <SetGuardForm collaborationId={collaborationId} choices={choices} {...form} />}
    </KeptForm>
  );
}
