import { SaveProblems, saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { AskFirst, invitePlace, Section, Stack, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { WithdrawMutation } from '../graphql/team-page';
import { AskConsent } from '../invite/ask-consent';
import { InviteSomebody } from '../invite/invite-somebody';
import type { Team } from '../page/team-page';
import { useAreaWords } from '../words/use-area-words';
import { usePeriodWords } from '../words/use-period-words';

interface InvitationListProps {
  collaboration: Team;
  /** What the reader came for. */
  sought: string;
}

/** Those who are asked, for the person and the coordinator: either can say no before anybody comes. */
export function InvitationList({ collaboration, sought }: InvitationListProps) {
  const { t } = useTranslation();
  const { teamInvitations, myAccess } = collaboration;
  const mine = myAccess.relation === 'OWNER';
  return (
    <Section heading={t(mine ? 'teams.invitationsYou' : 'teams.invitations')}>
      {teamInvitations.length === 0 ? (
        <Text subtle>{t('teams.noInvitations')}</Text>
      ) : (
        <ul className="tm-list">
          {teamInvitations.map((invitation) => (
            <li key={invitation.id}>
              <Invited invitation={invitation} collaboration={collaboration} mine={mine} />
            </li>
          ))}
        </ul>
      )}
      {myAccess.actions.includes('team:invite') ? (
        <InviteSomebody collaboration={collaboration} sought={sought === invitePlace} />
      ) : null}
    </Section>
  );
}

interface InvitedProps {
  invitation: Team['teamInvitations'][number];
  collaboration: Team;
  mine: boolean;
}

function Invited({ invitation, collaboration, mine }: InvitedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const areaWords = useAreaWords();
  const period = usePeriodWords();
  const { execute } = useTypedMutation(WithdrawMutation);
  const saving = useVersionedSave<{ invitationId: string }>(
    async (input) => {
      const { data, fault } = await execute({ input });
      return saveOutcome(fault ? { fault } : data.withdrawTeamInvitation);
    },
    () => undefined,
  );
  const { person, unit, standingTeamName, state, helpsWith, reason, invitedBy, invitedAt, covered } = invitation;
  const open = state === 'OPEN';
  const waits = unit ? t('teams.waitsForUnit', { unit: unit.name }) : t('teams.noUnit');
  const to = person?.name ?? standingTeamName ?? unit?.name ?? t('common.somebody');
  const name = person || standingTeamName ? to : waits;
  const terms = [
    invitation.temporary ? t('teams.temporary') : null,
    areaWords.willSee(invitation.areas),
    invitation.seesEarlier ? t('teams.willSeeEarlier') : null,
    period(invitation),
  ];
  return (
    <Stack gap="xs">
      <p className="tm-member__name">
        <strong>{name}</strong>
        <Tag tone={open ? 'info' : 'neutral'}>{t(`vocabulary.invitationState.${state}`)}</Tag>
        {open && covered.length === 0 ? <Tag tone="warning">{t('teams.seesNothing')}</Tag> : null}
      </p>
      <p>{helpsWith}</p>
      {reason ? <Text subtle>«{reason}»</Text> : null}
      {open ? (
        <Text size="sm" subtle>
          {terms.filter(Boolean).join(' · ')}
        </Text>
      ) : null}
      <Text size="sm" subtle>
        {t('teams.invitedBy', { name: invitedBy.name, when: format.date(invitedAt) })}
      </Text>
      {open && covered.length === 0 && collaboration.myAccess.actions.includes('consent:ask') ? (
        <p>
          <AskConsent collaborationId={collaboration.id} invitation={invitation} />
        </p>
      ) : null}
      <SaveProblems saving={saving} />
      {open ? (
        <div className="tm-asked__back">
          <AskFirst
            variant="secondary"
            label={t(mine ? 'teams.sayNo' : 'teams.withdraw')}
            aria-label={mine ? t('teams.sayNoTo', { name: to }) : t('teams.withdrawWhom', { name: to })}
            question={mine ? t('teams.sayNoSure', { name: to }) : t('teams.withdrawSure', { name: to })}
            yes={t(mine ? 'teams.sayNoYes' : 'teams.withdrawYes')}
            busy={saving.saving}
            onYes={() => saving.save({ invitationId: invitation.id }, 0)}
          />
        </div>
      ) : null}
    </Stack>
  );
}
