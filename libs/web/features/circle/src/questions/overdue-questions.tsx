import { type OverdueQuestionsQuery as Overdue, useTypedQuery } from '@samplan/web/data';
import { Paged, Section, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { OverdueQuestionsQuery } from '../graphql/questions';

/** For the coordinating unit: that somebody waits for an answer, and who coordinates; never what was asked. */
export function OverdueQuestions() {
  return <Paged>{(after, more) => <Part after={after} more={more} />}</Paged>;
}

interface PartProps {
  after: string | null;
  more: (info: Overdue['overdueLogQuestions']['pageInfo']) => ReactNode;
}

function Part({ after, more }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useTypedQuery(OverdueQuestionsQuery, { variables: { after }, topics: [{ types: ['notice.added'] }] });
  const page = query.data?.overdueLogQuestions;
  if (!page?.nodes.length) return null;
  const list = (
    <>
      <Stack as="ul" gap="sm">
        {page.nodes.map(({ reference, askedOn, dueOn, coordinator }) => (
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
      {more(page.pageInfo)}
    </>
  );
  return after === null ? <Section heading={t('start.questions.overdueTitle')}>{list}</Section> : list;
}
