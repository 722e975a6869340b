import { endsAccess, type LogQuestionViewFragment, QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  Button,
  Card,
  NotFoundState,
  Page,
  paths,
  Section,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { LogQuestionQuery, LogQuestionView } from '../graphql/questions';
import { LineForm } from './line-form';
import { QuestionLines } from './question-lines';
import { useWriteLine } from './use-write-line';

/** Where a question about the log is answered, by whoever answers it or by the one who looked. */
export function QuestionPage({ questionId }: { questionId: string }) {
  const query = useTypedQuery(LogQuestionQuery, {
    variables: { id: questionId },
    topics: [{ id: questionId, types: ['log_question.changed'] }],
  });
  if (endsAccess(query.fault)) return <NotFoundState />;
  return (
    <QueryView query={query}>
      {({ logQuestion }) => <Question question={readFragment(LogQuestionView, logQuestion)} />}
    </QueryView>
  );
}

function Question({ question }: { question: LogQuestionViewFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { part, viewer, askedBy, lookedAt, section, unitName } = question;
  const name = askedBy?.name ?? t('common.somebody');
  const who = [viewer?.name ?? t('common.somebody'), unitName].filter(Boolean).join(', ');
  const told = {
    did: section === 'PRINT' ? t('log.did.printed') : t('log.did.looked', { what: t(`log.section.${section}`) }),
    date: format.date(lookedAt, 'weekday'),
    time: format.time(lookedAt),
  };
  const lead =
    part === 'VIEWER'
      ? t('log.answer.leadViewer')
      : part === 'HANDLER'
        ? t('log.answer.leadHandler', { name })
        : t('log.answer.leadReader');
  return (
    <Page
      title={t('log.answer.title')}
      lead={lead}
      above={
        <AppLink to={paths.start()}>
          <ArrowLeftIcon aria-hidden="true" /> {t('common.action.toStart')}
        </AppLink>
      }
    >
      <Card variant="tinted">
        <Text>
          {part === 'VIEWER' ? t('log.answer.visitYou', told) : t('log.answer.visit', { ...told, name: who })}
        </Text>
      </Card>
      <QuestionLines lines={question.lines} />
      <Deadline question={question} />
      <Forms question={question} />
    </Page>
  );
}

function Deadline({ question: { answered, overdue, dueOn } }: { question: LogQuestionViewFragment }) {
  const { t } = useTranslation();
  const date = useFormat().date(dueOn, 'weekday');
  if (answered) return <Text subtle>{t('log.answer.answered')}</Text>;
  return <Text subtle={!overdue}>{t(overdue ? 'log.answer.overdue' : 'log.answer.due', { date })}</Text>;
}

function Forms({ question }: { question: LogQuestionViewFragment }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const write = useWriteLine(question.id);
  const viewer = question.viewer?.name ?? t('common.somebody');
  if (question.part === 'VIEWER') {
    return (
      <LineForm
        label={t('log.answer.text')}
        whoSees={t('log.answer.viewerSees')}
        send={t('log.answer.send')}
        onSend={write('FROM_VIEWER')}
      />
    );
  }
  if (question.part !== 'HANDLER') return null;
  return (
    <>
      <LineForm
        label={t('log.answer.text')}
        whoSees={t('log.answer.whoSees')}
        send={t('log.answer.send')}
        onSend={write('ANSWER')}
      />
      {asking ? (
        <Section heading={t('log.answer.askViewer', { name: viewer })}>
          <LineForm
            label={t('log.answer.askViewerText')}
            whoSees={t('log.answer.askViewerSees', { name: viewer })}
            send={t('log.answer.askViewer', { name: viewer })}
            onSend={write('TO_VIEWER')}
            onClose={() => setAsking(false)}
          />
        </Section>
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t('log.answer.askViewer', { name: viewer })}
          </Button>
        </div>
      )}
    </>
  );
}
