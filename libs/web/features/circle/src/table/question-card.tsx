import type { LifeArea, RequestViewFragment } from '@samplan/web/data';
import { Button, Card, DateField, Heading, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { AreaChoice } from '../consent/area-choice';
import { useCircleWords } from '../words/use-circle-words';
import { ReadAloud } from './read-aloud';
import { useQuestion } from './use-question';

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
  onSaid: (said: Said) => void;
}

/** One service, one question, three answers of the same weight; nothing is chosen beforehand. */
export function QuestionCard({ request, number, count, already, onSaid }: QuestionCardProps) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const question = useQuestion()(request);
  const [some, setSome] = useState(false);
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
        <SomeOfIt request={request} onSaid={onSaid} onBack={() => setSome(false)} />
      ) : (
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
      )}
      <ReadAloud text={question} />
    </Card>
  );
}

function SomeOfIt({ request, onSaid, onBack }: Pick<QuestionCardProps, 'request' | 'onSaid'> & { onBack: () => void }) {
  const { t } = useTranslation();
  const [areas, setAreas] = useState<LifeArea[]>([]);
  const [until, setUntil] = useState(request.until ?? '');
  return (
    <Stack gap="md">
      <Heading level={3} size="2xs">
        {t('consent.table.someTitle')}
      </Heading>
      <AreaChoice
        legend={t('consent.areas')}
        among={request.areas.filter((area) => area !== 'COMMON')}
        value={areas}
        onChange={setAreas}
      />
      <DateField
        label={t('consent.untilField')}
        optional
        max={request.until ?? undefined}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <Row>
        <Button
          onClick={() =>
            onSaid(
              areas.length > 0
                ? { answer: 'SOME', areas, until: until || null }
                : { answer: 'NO', areas: null, until: null },
            )
          }
        >
          {t('consent.table.someDone')}
        </Button>
        <Button variant="tertiary" onClick={onBack}>
          {t('consent.table.backToCard')}
        </Button>
      </Row>
    </Stack>
  );
}
