import './styles/plans.css';
import './styles/measures.css';

export { PlanPage, type PlanPageProps } from './page/plan-page';
export { MyMeasures } from './start/my-measures';
export { PlanSummary } from './start/plan-summary';
