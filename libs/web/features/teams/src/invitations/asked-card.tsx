import { SaveProblems, saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { Button, Card, Heading, Row, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AnswerMutation } from '../graphql/my-invitations';
import { usePeriodWords } from '../words/use-period-words';
import type { Answer } from './answered-notice';
import { DeclineForm } from './decline-form';
import type { Asked } from './my-invitations-page';
import { NameSomebody } from './name-somebody';

interface AskedCardProps {
  asked: Asked;
  onSaid: (answer: Answer) => void;
}

/** One question, one answer: yes, no with a reason, or who from the unit comes. */
export function AskedCard({ asked, onSaid }: AskedCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const period = usePeriodWords();
  const [declining, setDeclining] = useState(false);
  const { execute } = useTypedMutation(AnswerMutation);
  const [openedId, keepOpened] = useState<{ current: string | null }>({ current: null });
  const saving = useVersionedSave<{ accept: boolean; reason?: string }>(
    async (answer) => {
      const { data, fault } = await execute({ input: { invitationId: asked.id, ...answer } });
      if (fault) return saveOutcome({ fault });
      openedId.current = data.answerTeamInvitation.invitation?.openedId ?? null;
      keepOpened(openedId);
      return saveOutcome(data.answerTeamInvitation);
    },
    () =>
      onSaid(
        declining
          ? { kind: 'declined' }
          : { kind: asked.standingTeamName ? 'acceptedTeam' : 'accepted', openedId: openedId.current },
      ),
  );
  const facts = [
    asked.standingTeamName ?? asked.unit?.name,
    period(asked),
    asked.temporary ? t('teams.temporary') : null,
    asked.seesEarlier ? t('teams.willSeeEarlier') : null,
  ];
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
          {facts.filter(Boolean).join(' · ')}
        </Text>
        <Text size="sm" subtle>
          {t('teams.invitedBy', { name: asked.invitedBy.name, when: format.date(asked.invitedAt) })}
        </Text>
        {asked.ownerName ? null : <Text size="sm">{t('teams.nameLater')}</Text>}
        {declining ? (
          <DeclineForm saving={saving} onClose={() => setDeclining(false)} />
        ) : (
          <>
            <SaveProblems saving={saving} />
            {asked.mustName ? <WhoComes asked={asked} onNamed={() => onSaid({ kind: 'named' })} /> : null}
            <Row>
              {asked.mustName ? null : (
                <Button busy={saving.saving} onClick={() => saving.save({ accept: true }, 0)}>
                  {t(asked.standingTeamName ? 'teams.acceptTeam' : 'teams.accept')}
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

/** A unit that has become another has nobody left to name. */
function WhoComes({ asked, onNamed }: { asked: Asked; onNamed: () => void }) {
  const { t } = useTranslation();
  if (asked.candidates.length > 0) return <NameSomebody asked={asked} onNamed={onNamed} />;
  return <Text>{t('teams.nameNobody', { unit: asked.unit?.name ?? '' })}</Text>;
}
