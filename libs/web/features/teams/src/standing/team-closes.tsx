import { osloDate } from '@samplan/shared/i18n';
import { SaveProblems, saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { AskFirst, Notice, useFormat, useTranslation } from '@samplan/web/ui';
import { SetStandingTeamEndMutation } from '../graphql/standing';
import type { StandingTeamNode } from './standing-teams-page';

interface TeamClosesProps {
  team: StandingTeamNode;
  closesOn: string;
  onDone: () => void;
}

/** Until when the team is there and what it waits for; whoever keeps it can let it go on until it is closed. */
export function TeamCloses({ team: { id, name, version, caseCount, mayMaintain }, closesOn, onDone }: TeamClosesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { execute } = useTypedMutation(SetStandingTeamEndMutation);
  const saving = useVersionedSave<{ lastDay: null }>(async (end, expectedVersion) => {
    const { data, fault } = await execute({ input: { standingTeamId: id, expectedVersion, ...end } });
    return saveOutcome(fault ? { fault } : data.setStandingTeamEnd);
  }, onDone);
  const date = format.date(closesOn, 'long');
  const past = closesOn < osloDate(Date.now());
  return (
    <Notice tone="info">
      <p>{t(past ? 'teams.closesWaits' : 'teams.closes', { date })}</p>
      {caseCount ? <p>{t('teams.closesCases', { count: caseCount })}</p> : null}
      {mayMaintain ? (
        <AskFirst
          variant="secondary"
          label={t('teams.goesOn')}
          aria-label={t('teams.goesOnOf', { name })}
          question={t('teams.goesOnSure', { name })}
          yes={t('teams.goesOnYes')}
          busy={saving.saving}
          onYes={() => saving.save({ lastDay: null }, version)}
        />
      ) : null}
      <SaveProblems saving={saving} />
    </Notice>
  );
}
