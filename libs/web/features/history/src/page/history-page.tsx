import { AppLink, Page, paths, RadioGroup, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { UndoBar } from '../undo/undo-bar';
import { HistoryList } from './history-list';

const choices = ['all', 'mine', 'removed'] as const;
type Choice = (typeof choices)[number];

const filters = { all: {}, mine: { mine: true }, removed: { removed: true } };
const empty = { all: 'history.empty', mine: 'history.emptyFilter', removed: 'history.emptyRemoved' } as const;

/** Everything that has been changed in one plan. */
export function HistoryPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Choice>('all');
  return (
    <>
      <Page
        title={t('history.title')}
        lead={t('history.lead')}
        above={<AppLink to={paths.plan(collaborationId)}>{t('history.backToPlan')}</AppLink>}
      >
        <Stack gap="lg">
          <RadioGroup
            legend={t('history.filter.legend')}
            name="shown"
            inline
            options={choices.map((value) => ({ value, label: t(`history.filter.${value}`) }))}
            value={shown}
            onChange={(value) => setShown(value as Choice)}
          />
          <HistoryList key={shown} collaborationId={collaborationId} filter={filters[shown]} empty={t(empty[shown])} />
        </Stack>
      </Page>
      <UndoBar collaborationId={collaborationId} />
    </>
  );
}
