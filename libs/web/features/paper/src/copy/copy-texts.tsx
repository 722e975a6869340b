import type { PaperPageQuery } from '@samplan/web/data';
import { Select, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useMemo, useState } from 'react';
import { journalLine, messageTo, type ShortWords } from '../logic/short-texts';
import { coordinatorOf, toShortPlan } from '../logic/to-short-plan';
import { CopyText } from './copy-text';

type Collaboration = PaperPageQuery['collaboration'];

/** What else would be written twice: a line for the journal, and a message to a service. */
export function CopyTexts({ collaboration }: { collaboration: Collaboration }) {
  const { t } = useTranslation();
  const words = useShortWords();
  const [now] = useState(() => Date.now());
  const plan = toShortPlan(collaboration, (state) => t(`vocabulary.planState.${state as 'ACTIVE'}`).toLowerCase());
  const who = coordinatorOf(collaboration);
  const coordinator = who
    ? words.say('coordinator', { who: [who.name, who.unit, who.phone].filter(Boolean).join(', ') })
    : words.say('noCoordinator');
  const units = [...new Map(plan?.measures.flatMap(({ unit }) => (unit ? [[unit.id, unit]] : [])) ?? []).values()];
  const [unitId, setUnitId] = useState('');
  const unit = units.find(({ id }) => id === unitId) ?? units[0];
  return (
    <Stack gap="lg">
      <Text subtle>{t('paper.copy.text')}</Text>
      <CopyText
        label={t('paper.copy.journal')}
        text={journalLine(plan, coordinator, words, now)}
        press={t('paper.copy.journalPress')}
      />
      {plan && unit ? (
        <>
          <Select
            label={t('paper.copy.service')}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            value={unit.id}
            onChange={(event) => setUnitId(event.currentTarget.value)}
          />
          <CopyText
            label={t('paper.copy.message')}
            text={messageTo(unit, plan, coordinator, words, now)}
            press={t('paper.copy.messagePress')}
          />
        </>
      ) : null}
    </Stack>
  );
}

const nothing = { unit: '', date: '', who: '', title: '', titles: '', status: '', state: '', goals: 0, measures: 0 };

function useShortWords(): ShortWords {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => ({
      date: (value) => format.date(value),
      status: (status) => t(`vocabulary.measureStatus.${status as 'AGREED'}`).toLowerCase(),
      say: (key, fill) => t(`paper.short.${key}`, { ...nothing, ...fill }),
    }),
    [t, format],
  );
}
