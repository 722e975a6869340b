import { type LifeArea, useTypedMutation, usePress } from '@samplan/web/data';
import { Button, Notice, Row, Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { WithholdAreasMutation } from '../graphql/change-circle';
import { useCircleWords } from '../words/use-circle-words';
import { AreaChoice } from './area-choice';
import { useCircle } from './circle-context';
import { PreviewBox } from './preview-box';

const withholdable: readonly LifeArea[] = ['HEALTH', 'MENTAL_HEALTH'];

/** For a child: which birthdays change who sees or decides what, and what the child keeps from the parents. */
export function Ages() {
  const { t } = useTranslation();
  const words = useCircleWords();
  const { ages, mayWithhold } = useCircle();
  const ahead = ages.filter(({ past }) => !past);
  return (
    <>
      {mayWithhold ? <Withhold /> : null}
      {ahead.length > 0 ? (
        <Section heading={t('consent.ages')}>
          <ul className="sp-lines">
            {ahead.map(({ key, age, date }) => (
              <li key={key}>
                <Text>{t(`consent.age.${key}`, { age, date: words.date(date) })}</Text>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Withhold() {
  const { t } = useTranslation();
  const { id: collaborationId, withheld } = useCircle();
  const [areas, setAreas] = useState<LifeArea[]>([...(withheld ?? [])]);
  const [saved, setSaved] = useState(false);
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(WithholdAreasMutation));
  const input = { collaborationId, areas };
  return (
    <Section heading={t('consent.withhold')}>
      <Stack gap="md">
        <Text subtle>{t('consent.withholdHelp')}</Text>
        <AreaChoice
          legend={t('consent.areas')}
          among={withholdable}
          value={areas}
          onChange={(next) => {
            setAreas(next);
            setSaved(false);
          }}
        />
        <PreviewBox input={saved ? null : { withholdAreas: input }} />
        {problem ? (
          <Notice tone="danger" announce>
            {problem}
          </Notice>
        ) : null}
        <Row>
          <Button busy={sending} onClick={() => void press({ input }).then((data) => setSaved(data !== null))}>
            {t('consent.save')}
          </Button>
          <span role="status">{saved ? t('consent.saved') : ''}</span>
        </Row>
      </Stack>
    </Section>
  );
}
