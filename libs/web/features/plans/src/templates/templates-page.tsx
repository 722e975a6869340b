import { type PlanTemplatesPageQuery, QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  Button,
  Card,
  Heading,
  NotFoundState,
  Page,
  paths,
  Row,
  Stack,
  Text,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { TemplatesQuery, TemplateView } from '../graphql/plan-templates';
import { PlanProvider } from '../words/plan-context';
import { usePlanValue } from '../words/use-plan-value';
import { ChosenTemplate } from './chosen-template';

/** Choosing a template: nothing is written before what does not fit is taken away. */
export function TemplatesPage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(TemplatesQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['plan.changed', 'circle.changed'] }],
  });
  return <QueryView query={query}>{(data) => <Loaded data={data} />}</QueryView>;
}

function Loaded({ data: { collaboration, planTemplates } }: { data: PlanTemplatesPageQuery }) {
  const { t } = useTranslation();
  const context = usePlanValue(collaboration);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { id, owner, plan } = collaboration;
  const templates = readFragment(TemplateView, planTemplates).filter(({ retired }) => !retired);
  const chosen = templates.find((one) => one.id === chosenId);
  if (!context.can('plan:run')) return <NotFoundState />;
  return (
    <PlanProvider value={context}>
      <Page
        title={t('planLife.templates.title')}
        heading={chosen ? chosen.name : t('planLife.templates.heading', { name: context.name })}
        lead={chosen ? t('planLife.templates.chosen') : t('planLife.templates.lead')}
        above={
          <AppLink to={paths.plan(id)}>
            <ArrowLeftIcon aria-hidden="true" /> {owner.name}
          </AppLink>
        }
      >
        {chosen ? (
          <ChosenTemplate key={chosen.id} template={chosen} plan={plan} onOther={() => setChosenId(null)} />
        ) : (
          <ul className="pl-templates">
            {templates.map((template) => (
              <li key={template.id}>
                <Card>
                  <Stack gap="sm">
                    <Heading level={2}>{template.name}</Heading>
                    <Text>{template.about}</Text>
                    <ul className="pl-templates__goals">
                      {template.goals.map(({ key, title }) => (
                        <li key={key}>{title}</li>
                      ))}
                    </ul>
                    <Row>
                      <Button
                        variant="secondary"
                        aria-label={`${t('planLife.templates.choose')}: ${template.name}`}
                        onClick={() => setChosenId(template.id)}
                      >
                        {t('planLife.templates.choose')}
                      </Button>
                    </Row>
                  </Stack>
                </Card>
              </li>
            ))}
          </ul>
        )}
      </Page>
    </PlanProvider>
  );
}
