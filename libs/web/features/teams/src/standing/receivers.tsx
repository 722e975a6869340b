import { SaveProblems, saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { Button, Row, Section, Select, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { LetReceiveMutation } from '../graphql/standing';
import type { KeptUnit } from './standing-teams-page';

/** Who answers invitations to a unit, besides its leader. */
export function Receivers({ units, onDone }: { units: readonly KeptUnit[]; onDone: () => void }) {
  const { t } = useTranslation();
  const [unitId, setUnitId] = useState(units[0]?.id ?? '');
  const unit = units.find(({ id }) => id === unitId) ?? units[0];
  if (!unit) return null;
  return (
    <Section heading={t('teams.receivers')}>
      <Text subtle>{t('teams.receiversText')}</Text>
      {units.length > 1 ? (
        <Select
          label={t('teams.standingUnit')}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={unit.id}
          onChange={(event) => setUnitId(event.target.value)}
        />
      ) : (
        <Text>{unit.name}</Text>
      )}
      <ReceiversOf key={unit.id} unit={unit} onDone={onDone} />
    </Section>
  );
}

function ReceiversOf({ unit, onDone }: { unit: KeptUnit; onDone: () => void }) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState('');
  const { execute } = useTypedMutation(LetReceiveMutation);
  const saving = useVersionedSave<{ personId: string; receives: boolean }>(
    async (wanted) => {
      const { data, fault } = await execute({ input: { unitId: unit.id, ...wanted } });
      return saveOutcome(fault ? { fault } : data.letReceiveInvitations);
    },
    () => {
      setPersonId('');
      onDone();
    },
  );
  const others = unit.staff.filter(({ id }) => !unit.receivers.some((receiver) => receiver.id === id));
  return (
    <>
      {unit.receivers.length > 0 ? (
        <ul className="tm-list">
          {unit.receivers.map(({ id, name }) => (
            <li key={id}>
              <Row spread>
                <span>{name}</span>
                <Button
                  variant="tertiary"
                  tone="danger"
                  aria-label={t('teams.endNamed', { name })}
                  onClick={() => saving.save({ personId: id, receives: false }, 0)}
                >
                  {t('teams.end')}
                </Button>
              </Row>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="tm-beside">
        <Select
          label={t('teams.receiverWho')}
          placeholder={t('common.field.choose')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={personId}
          onChange={(event) => setPersonId(event.target.value)}
          error={saving.fields['personId']}
        />
        <Button variant="secondary" busy={saving.saving} onClick={() => saving.save({ personId, receives: true }, 0)}>
          {t('teams.receiverAdd')}
        </Button>
      </div>
      <SaveProblems saving={saving} />
    </>
  );
}
