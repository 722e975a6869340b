import { AppLink, Card, Heading, paths, Stack, Text, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';

/** A person who has a coordinator and no plan is not half a user: everything but the plan is here. */
export function CoordinatorOnly() {
  const { t } = useTranslation();
  const words = useWords();
  const { can, collaborationId, reader } = usePlan();
  return (
    <Card>
      <Stack gap="sm">
        <Heading level={2}>{words('coordinatorOnly')}</Heading>
        <Text>{words('coordinatorOnlyText')}</Text>
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
