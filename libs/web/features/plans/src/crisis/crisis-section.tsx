import { QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import { Section, Text, useTranslation } from '@samplan/web/ui';
import { CrisisStepsQuery, CrisisStepView } from '../graphql/crisis-steps';
import { usePlan } from '../words/plan-context';
import { CrisisList } from './crisis-list';
import { CrisisPhones } from './crisis-phones';

/** Signs that things are turning and what helps, written on a calm day. Nothing stands here until somebody has written. */
export function CrisisSection() {
  const { t } = useTranslation();
  const { collaborationId, can, reader, name } = usePlan();
  const query = useTypedQuery(CrisisStepsQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['crisis_step.changed', 'circle.changed'] }],
  });
  const mayWrite = can('crisis-step:edit');
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ collaboration }) => {
        const steps = readFragment(CrisisStepView, collaboration.crisisSteps);
        if (steps.length === 0 && !mayWrite) return null;
        return (
          <Section heading={t(reader === 'work' ? 'crisis.titleWork' : 'crisis.title')} id="crisis">
            {steps.length === 0 ? (
              <Text subtle>{t(reader === 'you' ? 'crisis.leadYou' : 'crisis.leadOther', { name })}</Text>
            ) : null}
            <CrisisPhones steps={steps} />
            <CrisisList steps={steps} mayWrite={mayWrite} />
          </Section>
        );
      }}
    </QueryView>
  );
}
