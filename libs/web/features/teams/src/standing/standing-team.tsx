import { SaveProblems, saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { AskFirst, KeptForm, Notice, Row, Section, Tag, Text, useTranslation } from '@samplan/web/ui';
import { EndStandingTeamMemberMutation } from '../graphql/standing';
import { CloseTeamForm } from './close-team-form';
import { EditTeamForm } from './edit-team-form';
import { NewMemberForm } from './new-member-form';
import type { KeptUnit, StandingTeamNode } from './standing-teams-page';
import { TeamCloses } from './team-closes';

interface StandingTeamProps {
  team: StandingTeamNode;
  /** The unit, for those who keep its teams. */
  unit: KeptUnit | undefined;
  onDone: () => void;
}

export function StandingTeam({ team, unit, onDone }: StandingTeamProps) {
  const { t } = useTranslation();
  const { execute } = useTypedMutation(EndStandingTeamMemberMutation);
  const saving = useVersionedSave<{ memberId: string }>(async (input) => {
    const { data, fault } = await execute({ input });
    return saveOutcome(fault ? { fault } : data.endStandingTeamMember);
  }, onDone);
  return (
    <Section
      heading={team.name}
      aside={
        team.caseCount === null ? undefined : <Tag>{t('teams.standingCases', { count: team.caseCount ?? 0 })}</Tag>
      }
    >
      <Text subtle>{[team.unit?.name, team.purpose].filter(Boolean).join(' · ')}</Text>
      {team.unitClosed && team.unit ? (
        <Notice tone="info">{t('teams.standingUnitClosed', { unit: team.unit.name })}</Notice>
      ) : null}
      {team.closesOn ? <TeamCloses team={team} closesOn={team.closesOn} onDone={onDone} /> : null}
      {team.members.length === 0 ? (
        <Text>{t('teams.standingNobody')}</Text>
      ) : (
        <ul className="tm-list" aria-label={t('teams.standingMembers', { name: team.name })}>
          {team.members.map(({ id, role, person }) => (
            <li key={id}>
              <Row spread>
                <span className="tm-member__name">
                  {person.name}
                  {role === 'LEAD' ? <Tag tone="accent">{t('vocabulary.standingTeamRole.LEAD')}</Tag> : null}
                </span>
                {team.mayMaintain ? (
                  <AskFirst
                    variant="tertiary"
                    tone="danger"
                    label={t('teams.end')}
                    aria-label={t('teams.endNamed', { name: person.name })}
                    question={t('teams.standingEndSure', { name: person.name, team: team.name })}
                    yes={t('teams.standingEndYes')}
                    busy={saving.saving}
                    onYes={() => saving.save({ memberId: id }, 0)}
                  />
                ) : null}
              </Row>
            </li>
          ))}
        </ul>
      )}
      <SaveProblems saving={saving} />
      {team.mayMaintain ? (
        <div className="tm-acts">
          {unit && !team.unitClosed ? (
            <KeptForm label={t('teams.standingMember')}>
              {(form) => <NewMemberForm {...{ team, unit }} {...after(form, onDone)} />}
            </KeptForm>
          ) : null}
          <KeptForm label={t('teams.change')} spoken={t('teams.standingEdit', { name: team.name })} adds={false}>
            {(form) => <EditTeamForm team={team} {...after(form, onDone)} />}
          </KeptForm>
          {team.closesOn ? null : (
            <KeptForm
              label={t('teams.closeTeam')}
              spoken={t('teams.closeTeamOf', { name: team.name })}
              tone="danger"
              adds={false}
            >
              {(form) => <CloseTeamForm team={team} {...after(form, onDone)} />}
            </KeptForm>
          )}
        </div>
      ) : null}
    </Section>
  );
}

interface Form {
  onSaved: () => void;
  onClose: () => void;
}

/** Nothing signals a change of a standing team, so the list is asked for again. */
const after = ({ onSaved, onClose }: Form, onDone: () => void): Form => ({
  onClose,
  onSaved: () => {
    onSaved();
    onDone();
  },
});
