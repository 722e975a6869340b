export { logPolicy, logUnitPolicy } from './access/log.policy';
export { LogModule } from './log.module';
export { LogAlertEntity } from './persistence/log-alert.entity';
export { LogQuestionEntity } from './persistence/log-question.entity';
export { LogQuestionLineEntity } from './persistence/log-question-line.entity';
export { chaseLogQuestions, tellOfVisits } from './persistence/log-jobs';
