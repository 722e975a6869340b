import { useTypedMutation } from '@samplan/web/data';
import { Button, Row, Section, Select, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useSubmission } from '../forms/use-submission';
import { LetReceiveMutation } from '../graphql/standing';
import type { KeptUnit } from './standing-teams-page';

/** Who answers invitations to a unit, besides its leader. */
export function Receivers({ unit, onDone }: { unit: KeptUnit; onDone: () => void }) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState('');
  const { execute } = useTypedMutation(LetReceiveMutation);
  const letting = useSubmission<{ personId: string; receives: boolean }>(
    async (wanted) => {
      const { data, fault } = await execute({ input: { unitId: unit.id, ...wanted } });
      return fault ? { fault } : data.letReceiveInvitations;
    },
    () => {
      setPersonId('');
      onDone();
    },
  );
  return (
    <Section heading={t('teams.receivers', { unit: unit.name })}>
      <Text subtle>{t('teams.receiversText')}</Text>
      <ul className="tm-list">
        {unit.receivers.map(({ id, name }) => (
          <li key={id}>
            <Row spread>
              <span>{name}</span>
              <Button
                variant="tertiary"
                aria-label={t('teams.receiverStop', { name })}
                onClick={() => letting.submit({ personId: id, receives: false })}
              >
                {t('teams.end')}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
      <Select
        label={t('teams.receiverAdd')}
        placeholder={t('common.field.choose')}
        options={unit.staff.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        onChange={(event) => setPersonId(event.target.value)}
        error={letting.fields['personId'] ?? letting.problem}
      />
      <div>
        <Button variant="secondary" busy={letting.busy} onClick={() => letting.submit({ personId, receives: true })}>
          {t('teams.receiverAdd')}
        </Button>
      </div>
    </Section>
  );
}
