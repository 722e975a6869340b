import { type QuestionsToAnswerQuery as Waiting, useTypedQuery } from '@samplan/web/data';
import { Card, LinkButton, Paged, paths, Section, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { QuestionsToAnswerQuery } from '../graphql/questions';

/** Questions about the log that wait for whoever is here; nothing when there are none. */
export function QuestionsToAnswer() {
  return <Paged>{(after, more) => <Part after={after} more={more} />}</Paged>;
}

interface PartProps {
  after: string | null;
  more: (info: Waiting['logQuestionsToAnswer']['pageInfo']) => ReactNode;
}

function Part({ after, more }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useTypedQuery(QuestionsToAnswerQuery, {
    variables: { after },
    topics: [{ types: ['log_question.changed', 'notice.added', 'circle.changed'] }],
  });
  const page = query.data?.logQuestionsToAnswer;
  if (!page?.nodes.length) return null;
  const list = (
    <>
      <Stack as="ul" gap="sm">
        {page.nodes.map(({ id, part, dueOn, overdue, askedBy }) => {
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
      {more(page.pageInfo)}
    </>
  );
  return after === null ? <Section heading={t('start.questions.title')}>{list}</Section> : list;
}
