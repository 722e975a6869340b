import './styles/plans.css';
import './styles/measures.css';
import './styles/goals.css';
import './styles/plan-life.css';
import './styles/evaluation.css';
import './styles/needs.css';

export { CoordinatorRefusals } from './coordination/coordinator-refusals';
export { RefuseCoordinator } from './coordination/refuse-coordinator';
export { PlanPage, type PlanPageProps } from './page/plan-page';
export { MyMeasures } from './start/my-measures';
export { PlanSummary } from './start/plan-summary';
export {
  BeginPage,
  ClosePage,
  EvaluationPage,
  GoalsPage,
  KeepTemplatesPage,
  NeedsPage,
  PlanSettingPage,
  TemplatesPage,
  TimelinePage,
} from './lazy-pages';
