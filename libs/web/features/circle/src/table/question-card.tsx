import type { LifeArea, RequestViewFragment, SaidInput } from '@samplan/web/data';
import { Button, Card, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { useCircleWords } from '../words/use-circle-words';
import { ReadAloud } from './read-aloud';
import { SomeOfIt } from './some-of-it';
import { useQuestion } from './use-question';
import { useWouldSee } from './use-would-see';
import { WhoWouldSee } from './who-would-see';

export interface Said {
  answer: 'YES' | 'SOME' | 'NO';
  areas: LifeArea[] | null;
  until: string | null;
}

interface QuestionCardProps {
  request: RequestViewFragment;
  number: number;
  count: number;
  /** What they see already, if they do. */
  already: readonly LifeArea[];
  /** How the answer is given, the same for every card. */
  said: SaidInput | null;
  onSaid: (said: Said) => void;
}

/** One service, one question, three answers of the same weight; nothing is chosen beforehand. */
export function QuestionCard({ request, number, count, already, said, onSaid }: QuestionCardProps) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const question = useQuestion()(request);
  const [some, setSome] = useState(false);
  const seen = useWouldSee(request, { id: request.id, answer: 'YES', areas: null, until: null, said }, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [request.id]);
  const say = (answer: 'YES' | 'NO') => (): void => onSaid({ answer, areas: null, until: null });
  return (
    <Card className="ci-question">
      <Text size="sm" subtle>
        {t('consent.table.progress', { number, count })}
      </Text>
      <h2 className="ds-heading" data-size="sm" tabIndex={-1} ref={heading}>
        {question}
      </h2>
      {already.length > 0 ? (
        <Text size="sm" subtle>
          {t('consent.table.already', { areas: words.areas(already) })}
        </Text>
      ) : null}
      {some ? (
        <SomeOfIt request={request} said={said} onSaid={onSaid} onBack={() => setSome(false)} />
      ) : (
        <>
          <WhoWouldSee seen={seen} />
          <Stack gap="sm">
            <Button wide variant="secondary" onClick={say('YES')}>
              {t('consent.table.yes')}
            </Button>
            <Button wide variant="secondary" onClick={() => setSome(true)}>
              {t('consent.table.some')}
            </Button>
            <Button wide variant="secondary" onClick={say('NO')}>
              {t('consent.table.no')}
            </Button>
          </Stack>
        </>
      )}
      <ReadAloud text={[question, ...(seen && !some ? [seen.text, ...seen.names] : [])].join(' ')} />
    </Card>
  );
}
