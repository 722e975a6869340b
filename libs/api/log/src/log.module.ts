import { Module } from '@nestjs/common';
import { CircleModule } from '@samplan/api/circle';
import { PeopleModule } from '@samplan/api/people';
import { AskAboutVisit } from './application/ask-about-visit';
import { QuestionGate } from './application/question-gate';
import { SetLogAlert } from './application/set-log-alert';
import { TellOfQuestion } from './application/tell-of-question';
import { WriteLine } from './application/write-line';
import { LogQuestionMutations } from './graphql/log-question.mutations';
import {
  LogQuestionLineResolver,
  LogQuestionResolver,
  OverdueLogQuestionResolver,
} from './graphql/log-question.resolver';
import { LogAlertResolver, VisitQuestionResolver } from './graphql/visit-question.resolver';
import { LogAlertRepository } from './persistence/log-alert.repository';
import { LogQuestionRepository } from './persistence/log-question.repository';

@Module({
  imports: [CircleModule, PeopleModule],
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
  ],
})
export class LogModule {}
