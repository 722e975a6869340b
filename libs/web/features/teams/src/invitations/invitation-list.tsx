import { useTypedMutation } from '@samplan/web/data';
import { Button, Notice, Section, Stack, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useSubmission } from '../forms/use-submission';
import { WithdrawMutation } from '../graphql/team-page';
import type { Team } from '../page/team-page';

/** Those who are asked, for the person and the coordinator: either can say no before anybody comes. */
export function InvitationList({ collaboration: { teamInvitations, myAccess } }: { collaboration: Team }) {
  const { t } = useTranslation();
  const mine = myAccess.relation === 'OWNER';
  return (
    <Section heading={t(mine ? 'teams.invitationsYou' : 'teams.invitations')}>
      {teamInvitations.length === 0 ? (
        <Text subtle>{t('teams.noInvitations')}</Text>
      ) : (
        <ul className="tm-list">
          {teamInvitations.map((invitation) => (
            <li key={invitation.id}>
              <Invited invitation={invitation} mine={mine} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Invited({ invitation, mine }: { invitation: Team['teamInvitations'][number]; mine: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { execute } = useTypedMutation(WithdrawMutation);
  const withdrawing = useSubmission<void>(
    async () => {
      const { data, fault } = await execute({ input: { invitationId: invitation.id } });
      return fault ? { fault } : data.withdrawTeamInvitation;
    },
    () => undefined,
  );
  const { person, unit, standingTeamName, state, helpsWith, reason, invitedBy, invitedAt, covered } = invitation;
  const name =
    person?.name ?? standingTeamName ?? (unit ? t('teams.waitsForUnit', { unit: unit.name }) : t('teams.noUnit'));
  return (
    <Stack gap="xs">
      <p className="tm-member__name">
        <strong>{name}</strong>
        <Tag tone={state === 'OPEN' ? 'info' : 'neutral'}>{t(`vocabulary.invitationState.${state}`)}</Tag>
        {state === 'OPEN' && covered.length === 0 ? <Tag tone="warning">{t('teams.seesNothing')}</Tag> : null}
      </p>
      <p>{helpsWith}</p>
      {reason ? <Text subtle>«{reason}»</Text> : null}
      <Text size="sm" subtle>
        {t('teams.invitedBy', { name: invitedBy.name, when: format.date(invitedAt) })}
      </Text>
      {withdrawing.problem ? (
        <Notice tone="warning" announce>
          {withdrawing.problem}
        </Notice>
      ) : null}
      {state === 'OPEN' ? (
        <div>
          <Button
            variant="secondary"
            busy={withdrawing.busy}
            aria-label={mine ? undefined : t('teams.withdrawWhom', { name })}
            onClick={() => withdrawing.submit()}
          >
            {t(mine ? 'teams.sayNo' : 'teams.withdraw')}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
