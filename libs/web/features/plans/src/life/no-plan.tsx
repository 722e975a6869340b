import { type PlanLifeQuery as Life, QueryView, useTypedQuery } from '@samplan/web/data';
import {
  Card,
  Heading,
  KeptForm,
  LinkButton,
  paths,
  Row,
  Stack,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { PlanLifeQuery } from '../graphql/plan-life';
import { isRefused } from '../logic/refused';
import { usePlan } from '../words/plan-context';
import { DeclineForm } from './decline-form';
import { PastPlans } from './past-plans';
import { PlanRefusal } from './plan-refusal';
import { PlanRefusalForm } from './plan-refusal-form';
import { WishForm } from './wish-form';

/** Without a plan there is still a coordinator and a team: here is how a plan begins, and what came before. */
export function NoPlan({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(PlanLifeQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['plan.changed', 'plan_refusal.changed', 'circle.changed'] }],
  });
  return <QueryView query={query}>{(life) => <Loaded life={life} />}</QueryView>;
}

function Loaded({ life: { collaboration, planSetting } }: { life: Life }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { can, name, reader, collaborationId } = usePlan();
  const own = reader === 'you';
  const refused = isRefused(collaboration.planRefusals);
  const [latest] = collaboration.pastPlans;
  const declined = latest?.state === 'DECLINED' ? latest : null;
  return (
    <Stack gap="xl">
      {collaboration.planRefusals.map((refusal) => (
        <PlanRefusal key={refusal.id} refusal={refusal} />
      ))}
      <Card>
        <Stack gap="md">
          <Heading level={2}>{t(own ? 'planLife.none.you' : 'planLife.none.other', { name })}</Heading>
          {declined ? (
            <Text>
              {t(own ? 'planLife.none.declinedYou' : 'planLife.none.declinedOther', {
                name,
                date: format.date(declined.stateSince ?? declined.wishedOn, 'long'),
              })}
            </Text>
          ) : null}
          <Text>{t(own ? 'planLife.none.youText' : 'planLife.none.otherText', { name })}</Text>
          {can('plan:run') && !refused ? (
            <>
              <Row>
                <LinkButton to={paths.beginPlan(collaborationId)}>{t('plans.begin')}</LinkButton>
              </Row>
              <Text subtle>{t('planLife.none.beginHelp')}</Text>
            </>
          ) : null}
          {can('plan:wish') ? (
            <KeptForm
              label={t(own ? 'plans.wishYou' : 'planLife.wish.title')}
              variant={can('plan:run') ? 'tertiary' : 'primary'}
              adds={false}
            >
              {(form) => <WishForm {...form} />}
            </KeptForm>
          ) : null}
          {can('plan:withdraw') && !declined && !own ? (
            <KeptForm label={t('planLife.decline.title', { name })} adds={false}>
              {(form) => <DeclineForm version={null} {...form} />}
            </KeptForm>
          ) : null}
          {can('plan-refusal:record') && !refused ? <PlanRefusalForm setting={planSetting} /> : null}
        </Stack>
      </Card>
      <PastPlans plans={collaboration.pastPlans} />
    </Stack>
  );
}
