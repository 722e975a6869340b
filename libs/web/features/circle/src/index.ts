import './styles/circle.css';

export { LookedLately } from './lately/looked-lately';
export { ConsentLink } from './lately/consent-link';
export { AskedOfYou } from './lately/asked-of-you';
export { ConsentPage, ConsentTablePage, GuardsPage, LogControlPage, LooksPage, QuestionPage } from './lazy-pages';
export { OverdueQuestions } from './questions/overdue-questions';
export { QuestionsToAnswer } from './questions/questions-to-answer';
