import { useTypedMutation } from '@samplan/web/data';
import {
  Button,
  Card,
  Heading,
  Notice,
  Row,
  Select,
  Stack,
  Text,
  TextField,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { useSubmission } from '../forms/use-submission';
import { AnswerMutation, NameMutation } from '../graphql/my-invitations';
import type { Asked } from './my-invitations-page';

/** One question, one answer: yes, no with a reason, or who from the unit comes. */
export function AskedCard({ asked, onSaid }: { asked: Asked; onSaid: (text: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const { execute } = useTypedMutation(AnswerMutation);
  const answer = useSubmission<boolean>(
    async (accept) => {
      const { data, fault } = await execute({
        input: { invitationId: asked.id, accept, reason: accept ? null : reason },
      });
      return fault ? { fault } : data.answerTeamInvitation;
    },
    () => onSaid(t(declining ? 'teams.declined' : 'teams.accepted')),
  );
  const period = [format.date(asked.startsOn), asked.endsOn ? format.date(asked.endsOn) : ''].join('–');
  return (
    <Card>
      <Stack gap="sm">
        <Heading level={2} size="xs">
          {asked.ownerName ? t('teams.around', { name: asked.ownerName }) : t('teams.aroundSomebody')}
        </Heading>
        <Text>
          <strong>{asked.helpsWith}</strong>
        </Text>
        <Text size="sm" subtle>
          {[asked.standingTeamName ?? asked.unit?.name, period, asked.temporary ? t('teams.temporary') : null]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size="sm" subtle>
          {t('teams.invitedBy', { name: asked.invitedBy.name, when: format.date(asked.invitedAt) })}
        </Text>
        {asked.ownerName ? null : <Text size="sm">{t('teams.nameLater')}</Text>}
        {answer.problem ? (
          <Notice tone="warning" announce>
            {answer.problem}
          </Notice>
        ) : null}
        {declining ? (
          <Stack gap="sm">
            <TextField
              label={t('teams.declineReason')}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              error={answer.fields['reason']}
            />
            <Row>
              <Button busy={answer.busy} onClick={() => answer.submit(false)}>
                {t('teams.declineSend')}
              </Button>
              <Button variant="tertiary" onClick={() => setDeclining(false)}>
                {t('common.action.cancel')}
              </Button>
            </Row>
          </Stack>
        ) : (
          <>
            {asked.mustName ? <NameSomebody asked={asked} onSaid={onSaid} /> : null}
            <Row>
              {asked.mustName ? null : (
                <Button busy={answer.busy} onClick={() => answer.submit(true)}>
                  {t('teams.accept')}
                </Button>
              )}
              <Button variant="secondary" onClick={() => setDeclining(true)}>
                {t('teams.decline')}
              </Button>
            </Row>
          </>
        )}
      </Stack>
    </Card>
  );
}

function NameSomebody({ asked, onSaid }: { asked: Asked; onSaid: (text: string) => void }) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState('');
  const { execute } = useTypedMutation(NameMutation);
  const naming = useSubmission<void>(
    async () => {
      const { data, fault } = await execute({ input: { invitationId: asked.id, personId } });
      return fault ? { fault } : data.nameForTeamInvitation;
    },
    () => onSaid(t('teams.named')),
  );
  return (
    <Stack gap="sm">
      <Select
        label={t('teams.nameWho', { unit: asked.unit?.name ?? '' })}
        placeholder={t('common.field.choose')}
        options={asked.candidates.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        onChange={(event) => setPersonId(event.target.value)}
        error={naming.fields['personId'] ?? naming.problem}
      />
      <div>
        <Button busy={naming.busy} onClick={() => naming.submit()}>
          {t('teams.nameSend')}
        </Button>
      </div>
    </Stack>
  );
}
