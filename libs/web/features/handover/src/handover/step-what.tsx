import { Checkbox, Stack, useTranslation } from '@samplan/web/ui';
import type { Draft, DraftChange } from './draft';

type Choice = 'movesRole' | 'movesMeasures' | 'movesMeetings' | 'movesQuestions' | 'opensThreads' | 'tellsTeam';
const helped: Partial<Record<Choice, 'movesRoleHelp' | 'opensThreadsHelp' | 'tellsTeamHelp'>> = {
  movesRole: 'movesRoleHelp',
  opensThreads: 'opensThreadsHelp',
  tellsTeam: 'tellsTeamHelp',
};

/** What goes along, and who else is told. */
export function StepWhat({ draft, change }: { draft: Draft; change: DraftChange }) {
  const { t } = useTranslation();
  const box = (choice: Choice) => {
    const help = helped[choice];
    return (
      <Checkbox
        label={t(`handover.handOver.${choice}`)}
        description={help ? t(`handover.handOver.${help}`) : undefined}
        checked={draft[choice]}
        onChange={(event) => change({ [choice]: event.target.checked })}
      />
    );
  };
  return (
    <Stack gap="sm">
      {box('movesRole')}
      {draft.movesRole ? (
        <Checkbox
          label={t('handover.handOver.stays')}
          checked={draft.stays}
          onChange={(event) => change({ stays: event.target.checked })}
        />
      ) : null}
      {box('movesMeasures')}
      {box('movesMeetings')}
      {box('movesQuestions')}
      {box('opensThreads')}
      {box('tellsTeam')}
    </Stack>
  );
}
