import {
  type FragmentOf,
  type PlanStandingFragment,
  QueryView,
  readFragment,
  usePress,
  useTypedMutation,
  useTypedQuery,
} from '@samplan/web/data';
import {
  Button,
  Card,
  Heading,
  KeptForm,
  LinkButton,
  Notice,
  paths,
  Row,
  Stack,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { PlanLifeQuery, RefusalsQuery, ResumePlanMutation } from '../graphql/plan-life';
import { PlanStandingView } from '../graphql/plan-page';
import { isRefused } from '../logic/refused';
import { usePlan } from '../words/plan-context';
import { DeclineForm } from './decline-form';
import { EarlierRefusals } from './earlier-refusals';
import { PlanRefusal } from './plan-refusal';
import { PlanRefusalForm } from './plan-refusal-form';
import { Refusals } from './refusals';
import { StartForm } from './start-form';
import { useWhoWished } from './use-who-wished';

/** What there is to say, and do, about a plan that is not simply running. */
export function PlanStanding({ plan: masked }: { plan: FragmentOf<typeof PlanStandingView> }) {
  const plan = readFragment(PlanStandingView, masked);
  return (
    <>
      {plan.state === 'WISHED' ? <Wished plan={plan} /> : <RefusedBeside />}
      {plan.state === 'PAUSED' ? <Paused plan={plan} /> : null}
    </>
  );
}

function Wished({ plan }: { plan: PlanStandingFragment }) {
  const { t } = useTranslation();
  const { can, collaborationId, name, reader } = usePlan();
  const said = useWhoWished(plan);
  const own = reader === 'you';
  const query = useTypedQuery(PlanLifeQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['plan.changed', 'plan_refusal.changed', 'circle.changed'] }],
  });
  const refused = isRefused(query.data?.collaboration.planRefusals ?? []);
  return (
    <>
      <QueryView query={query} loading={null} gone={null}>
        {({ collaboration }) =>
          collaboration.planRefusals.map((refusal) => <PlanRefusal key={refusal.id} refusal={refusal} />)
        }
      </QueryView>
      <Card variant="tinted">
        <Stack gap="md">
          <Heading level={2}>{t(own ? 'planLife.wish.standingYou' : 'planLife.wish.standing')}</Heading>
          <Text dir="auto">{said}</Text>
          {own ? <Text>{t('planLife.wish.standingYouText')}</Text> : null}
          {can('plan:run') && !refused ? (
            <>
              <Row>
                <LinkButton to={paths.beginPlan(collaborationId)}>{t('plans.begin')}</LinkButton>
              </Row>
              <KeptForm label={t('planLife.start.title')} variant="secondary" adds={false}>
                {(form) => <StartForm plan={plan} reviewMonths={query.data?.planSetting.reviewMonths ?? 6} {...form} />}
              </KeptForm>
            </>
          ) : null}
          {can('plan:withdraw') ? (
            <KeptForm label={t(own ? 'planLife.decline.titleYou' : 'planLife.decline.title', { name })} adds={false}>
              {(form) => <DeclineForm version={plan.version} {...form} />}
            </KeptForm>
          ) : null}
          {can('plan-refusal:record') && query.data && !refused ? (
            <PlanRefusalForm setting={query.data.planSetting} />
          ) : null}
        </Stack>
      </Card>
    </>
  );
}

/** Somebody with a plan may have been refused a coordinator, and is told here what became of it. */
function RefusedBeside() {
  const { can, collaborationId } = usePlan();
  const query = useTypedQuery(RefusalsQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['plan_refusal.changed', 'circle.changed'] }],
    pause: !can('plan-refusal:read'),
  });
  const refusals = query.data?.collaboration.planRefusals ?? [];
  return (
    <>
      <Refusals refusals={refusals} />
      <EarlierRefusals refusals={refusals} />
    </>
  );
}

function Paused({ plan }: { plan: PlanStandingFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { can } = usePlan();
  const press = usePress(useTypedMutation(ResumePlanMutation));
  const resume = (): void => void press.press({ input: { planId: plan.id, expectedVersion: plan.version } });
  return (
    <Notice
      tone="warning"
      heading={t('planLife.pause.standing', { date: plan.stateSince ? format.date(plan.stateSince, 'long') : '' })}
    >
      {plan.stateReason ? (
        <p>
          <bdi>«{plan.stateReason}»</bdi>
        </p>
      ) : null}
      {press.problem ? <p role="alert">{press.problem}</p> : null}
      {can('plan:run') ? (
        <Button variant="secondary" busy={press.sending} onClick={resume}>
          {t('planLife.pause.resume')}
        </Button>
      ) : null}
    </Notice>
  );
}
