import { useTypedQuery } from '@samplan/web/data';
import { Card, LinkButton, paths, Section, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { OverdueQuestionsQuery, QuestionsToAnswerQuery } from '../graphql/questions';

/** Questions about the log that wait for whoever is here; nothing when there are none. */
export function QuestionsToAnswer() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useTypedQuery(QuestionsToAnswerQuery, {
    variables: {},
    topics: [{ types: ['log_question.changed', 'notice.added', 'circle.changed'] }],
  });
  const questions = query.data?.logQuestionsToAnswer.nodes ?? [];
  if (questions.length === 0) return null;
  return (
    <Section heading={t('start.questions.title')}>
      <Stack as="ul" gap="sm">
        {questions.map(({ id, part, dueOn, overdue, askedBy }) => {
          const name = askedBy?.name ?? t('common.somebody');
          const what = part === 'VIEWER' ? t('start.questions.viewer') : t('start.questions.handler', { name });
          return (
            <li key={id}>
              <Card dense className="sp-todo" data-urgent={overdue || undefined}>
                <div>
                  <Text className="sp-todo__what">{what}</Text>
                  <Text size="sm" subtle>
                    {t(overdue ? 'start.questions.overdue' : 'start.questions.due', {
                      date: format.date(dueOn, 'weekday'),
                    })}
                  </Text>
                </div>
                <LinkButton
                  variant="secondary"
                  to={paths.logQuestion(id)}
                  aria-label={`${t('start.questions.open')}: ${what}`}
                >
                  {t('start.questions.open')}
                </LinkButton>
              </Card>
            </li>
          );
        })}
      </Stack>
    </Section>
  );
}

/** For the coordinating unit: that somebody waits for an answer, and who coordinates; never what was asked. */
export function OverdueQuestions() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useTypedQuery(OverdueQuestionsQuery, { variables: {}, topics: [{ types: ['notice.added'] }] });
  const overdue = query.data?.overdueLogQuestions.nodes ?? [];
  if (overdue.length === 0) return null;
  return (
    <Section heading={t('start.questions.overdueTitle')}>
      <Stack as="ul" gap="sm">
        {overdue.map(({ reference, askedOn, dueOn, coordinator }) => (
          <li key={`${reference} ${askedOn}`}>
            <Text>
              {t('start.questions.overdueLine', { reference, asked: format.date(askedOn), due: format.date(dueOn) })}
            </Text>
            <Text size="sm" subtle>
              {coordinator
                ? t('start.questions.overdueBy', { name: coordinator.name })
                : t('start.questions.overdueNobody')}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
