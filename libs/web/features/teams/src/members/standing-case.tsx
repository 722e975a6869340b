import { saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { Avatar, KeptForm, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { TeamForm } from '../forms/team-form';
import { EndCaseMutation } from '../graphql/standing';
import type { Team } from '../page/team-page';
import { useAreaWords } from '../words/use-area-words';

interface StandingCaseProps {
  helping: Team['standingTeams'][number];
  mayEnd: boolean;
}

/** A standing team that helps: counted and shown as one, with those who may come. */
export function StandingCase({ helping: { id, standingTeam, helpsWith, areas }, mayEnd }: StandingCaseProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const areaWords = useAreaWords();
  const { closesOn } = standingTeam;
  return (
    <li className="tm-member">
      <Avatar initials={standingTeam.name.slice(0, 1)} />
      <div className="tm-member__text">
        <p className="tm-member__name">
          <strong>{standingTeam.name}</strong>
          <Tag>{t('teams.kindSTANDING_TEAM')}</Tag>
          {closesOn ? <Tag tone="warning">{t('teams.closesTag', { date: format.date(closesOn, 'long') })}</Tag> : null}
        </p>
        {helpsWith ? (
          <p className="tm-member__helps" dir="auto">
            {helpsWith}
          </p>
        ) : null}
        <p className="tm-member__title">
          {[standingTeam.unit?.name, standingTeam.members.map(({ person }) => person.name).join(', ')]
            .filter(Boolean)
            .join(': ')}
        </p>
        <p className="tm-member__title">{areaWords.sees(areas)}</p>
        {closesOn && mayEnd ? <p className="tm-member__title">{t('teams.closesEnd')}</p> : null}
      </div>
      {mayEnd ? (
        <div className="tm-member__acts">
          <KeptForm
            label={t('teams.end')}
            spoken={t('teams.endNamed', { name: standingTeam.name })}
            tone="danger"
            adds={false}
          >
            {(form) => <EndCase caseId={id} name={standingTeam.name} {...form} />}
          </KeptForm>
        </div>
      ) : null}
    </li>
  );
}

interface EndCaseProps {
  caseId: string;
  name: string;
  onSaved: () => void;
  onClose: () => void;
}

function EndCase({ caseId, name, onSaved, onClose }: EndCaseProps) {
  const { t } = useTranslation();
  const { execute } = useTypedMutation(EndCaseMutation);
  const saving = useVersionedSave<{ caseId: string }>(async (input) => {
    const { data, fault } = await execute({ input });
    return saveOutcome(fault ? { fault } : data.endStandingTeamCase);
  }, onSaved);
  return (
    <TeamForm
      label={t('teams.endWhom', { name })}
      send={t('teams.end')}
      tone="danger"
      {...{ saving, onClose }}
      onSubmit={() => saving.save({ caseId }, 0)}
    >
      <Text>{t('teams.endCaseText')}</Text>
    </TeamForm>
  );
}
