import './styles/plans.css';
import './styles/measures.css';

export { PlanPage, type PlanPageProps } from './page/plan-page';
