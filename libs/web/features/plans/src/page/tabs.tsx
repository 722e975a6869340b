import { useTypedQuery } from '@samplan/web/data';
import { paths } from '@samplan/web/ui';
import { TabsQuery } from '../graphql/plan-page';
import { usePlan } from '../words/plan-context';
import { PlanTabs } from './plan-tabs';

/** Ways to all there is to read and write around the person, with a plan or without one. */
export function Tabs({ hasPlan }: { hasPlan: boolean }) {
  return hasPlan ? <PlanTabs /> : <TabsWithoutPlan />;
}

/** Courses of rehabilitation go on after a plan is over; all else that is evaluated ends with it. */
function TabsWithoutPlan() {
  const { collaborationId } = usePlan();
  const query = useTypedQuery(TabsQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['rehab_course.changed', 'circle.changed'] }],
  });
  const hasCourses = Boolean(query.data?.collaboration.rehabCourses.length);
  const leftOut = [paths.goals(collaborationId), ...(hasCourses ? [] : [paths.evaluation(collaborationId)])];
  return <PlanTabs leftOut={leftOut} />;
}
