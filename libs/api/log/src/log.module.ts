import { Module } from '@nestjs/common';
import { CircleModule } from '@samplan/api/circle';
import { PeopleModule } from '@samplan/api/people';
import { LogControlGate } from './access/log-control-gate';
import { AskAboutVisit } from './application/ask-about-visit';
import { QuestionGate } from './application/question-gate';
import { ReviewSignal } from './application/review-signal';
import { SetLogAlert } from './application/set-log-alert';
import { SetWorkingHours } from './application/set-working-hours';
import { TellOfQuestion } from './application/tell-of-question';
import { WriteLine } from './application/write-line';
import {
  LogControlResolver,
  LogControlRulesResolver,
  LogControlUseResolver,
  LogSignalReviewResolver,
} from './graphql/log-control.resolver';
import { LogQuestionMutations } from './graphql/log-question.mutations';
import {
  LogQuestionLineResolver,
  LogQuestionResolver,
  OverdueLogQuestionResolver,
} from './graphql/log-question.resolver';
import { LogAlertResolver, VisitQuestionResolver } from './graphql/visit-question.resolver';
import { LogFilesController } from './http/log-files.controller';
import { LogAlertRepository } from './persistence/log-alert.repository';
import { LogControlRepository } from './persistence/log-control.repository';
import { LogQuestionRepository } from './persistence/log-question.repository';
import { LogReviewRepository } from './persistence/log-review.repository';
import { WorkingHoursRepository } from './persistence/working-hours.repository';

@Module({
  imports: [CircleModule, PeopleModule],
  controllers: [LogFilesController],
  providers: [
    LogQuestionRepository,
    LogAlertRepository,
    QuestionGate,
    TellOfQuestion,
    WriteLine,
    AskAboutVisit,
    SetLogAlert,
    LogQuestionResolver,
    LogQuestionLineResolver,
    OverdueLogQuestionResolver,
    VisitQuestionResolver,
    LogAlertResolver,
    LogQuestionMutations,
    LogControlGate,
    LogControlRepository,
    LogReviewRepository,
    ReviewSignal,
    WorkingHoursRepository,
    SetWorkingHours,
    LogControlResolver,
    LogControlRulesResolver,
    LogSignalReviewResolver,
    LogControlUseResolver,
  ],
})
export class LogModule {}
