import { type CircleMemberViewFragment, useTypedMutation, usePress } from '@samplan/web/data';
import { AskFirst, Button, Row, Section, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { LiftExclusionMutation } from '../graphql/change-circle';
import { useCircleWords } from '../words/use-circle-words';
import { useCircle } from './circle-context';
import { ExcludeForm } from './exclude-form';
import { PreviewBox } from './preview-box';

/** Employees kept out by name, and the way to keep out one more. */
export function Exclusions({ people }: { people: readonly CircleMemberViewFragment[] }) {
  const { t } = useTranslation();
  const { exclusions } = useCircle();
  const [open, setOpen] = useState(false);
  return (
    <Section heading={t('consent.exclusions')}>
      <Text subtle>{t('consent.exclusionsText')}</Text>
      <ul className="sp-lines">
        {exclusions.map((exclusion) => (
          <li key={exclusion.id}>
            <Excluded exclusion={exclusion} />
          </li>
        ))}
      </ul>
      {open ? (
        <ExcludeForm people={people} onClose={() => setOpen(false)} />
      ) : (
        <Row>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t('consent.exclude')}
          </Button>
        </Row>
      )}
    </Section>
  );
}

function Excluded({ exclusion }: { exclusion: ReturnType<typeof useCircle>['exclusions'][number] }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const { records } = useCircle();
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(LiftExclusionMutation));
  const name = exclusion.person?.name ?? t('common.somebody');
  const input = { id: exclusion.id, said: records ? {} : null };
  return (
    <Row spread>
      <Text>
        <strong>{name}</strong>
        {'. '}
        {exclusion.since ? t('consent.excludedSince', { date: words.date(exclusion.since) }) : ''} {problem}
      </Text>
      <AskFirst
        variant="tertiary"
        label={t('consent.lift')}
        aria-label={t('consent.liftOf', { name })}
        question={t('consent.liftSure', { name })}
        yes={t('consent.liftYes')}
        busy={sending}
        onYes={() => void press({ input })}
      >
        <PreviewBox input={{ liftExclusion: input }} />
      </AskFirst>
    </Row>
  );
}
