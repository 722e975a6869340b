import type { LifeArea, RequestViewFragment } from '@samplan/web/data';
import { LinkButton, paths, Row, Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useCircleWords } from '../words/use-circle-words';
import type { Said } from './question-card';
import { ReadAloud } from './read-aloud';

export interface SaidOn {
  request: RequestViewFragment;
  said: Said;
}

interface SummaryProps {
  collaborationId: string;
  answers: readonly SaidOn[];
  /** What was said and could not be written down, by its card: nobody is to believe that it was. */
  refusals: ReadonlyMap<string, string>;
}

/** One page in plain words about what was said, to be read or heard before the phone is handed back. */
export function Summary({ collaborationId, answers, refusals }: SummaryProps) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const lines = answers.map(({ request, said }) => {
    const to = words.to(request);
    const message = refusals.get(request.id);
    if (message !== undefined) return t('consent.table.summaryRefused', { to, message });
    return said.answer === 'NO'
      ? t('consent.table.summaryNo', { to })
      : t('consent.table.summaryYes', { to, areas: words.areas(said.areas ?? areasOf(request)) });
  });
  const end = t('consent.table.summaryEnd');
  return (
    <Section heading={t('consent.table.summary')}>
      <Stack gap="md">
        <ul className="sp-lines">
          {lines.map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
        </ul>
        <Text>{end}</Text>
        <ReadAloud text={[...lines, end].join(' ')} />
        <Row>
          <LinkButton to={paths.consent(collaborationId)}>{t('consent.table.done')}</LinkButton>
        </Row>
      </Stack>
    </Section>
  );
}

const areasOf = (request: RequestViewFragment): LifeArea[] => [...request.areas];
