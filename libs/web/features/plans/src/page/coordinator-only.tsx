import { AppLink, Card, Heading, paths, Stack, Text, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';

interface CoordinatorOnlyProps {
  /** Nobody coordinates either. */
  nobody?: boolean;
}

/** A person who has a coordinator and no plan is not half a user: everything but the plan is here. */
export function CoordinatorOnly({ nobody }: CoordinatorOnlyProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { can, collaborationId, reader } = usePlan();
  return (
    <Card>
      <Stack gap="sm">
        <Heading level={2}>{words(nobody ? 'nobodyYet' : 'coordinatorOnly')}</Heading>
        <Text>{words(nobody ? 'nobodyYetText' : 'coordinatorOnlyText')}</Text>
        {can('plan:wish') ? (
          <p>
            <AppLink to={can('plan:run') ? paths.beginPlan(collaborationId) : paths.plan(collaborationId)}>
              {t(reader === 'you' ? 'plans.wishYou' : 'plans.begin')}
            </AppLink>
          </p>
        ) : null}
      </Stack>
    </Card>
  );
}
