import { addressProtections } from '@samplan/shared/contracts';
import { type AddressProtection, usePress, useTypedMutation } from '@samplan/web/data';
import { Button, Notice, RadioGroup, Row, Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { SetAddressProtectionMutation } from '../graphql/reach';
import type { Collaboration } from './reach-page';
import { WhoMustKnow } from './who-must-know';

/** The coordinator says how protected the address is, and who in the team has to know it all the same. */
export function Protection({ collaboration, onSaved }: { collaboration: Collaboration; onSaved: () => void }) {
  const { t } = useTranslation();
  const { id: collaborationId, addressProtection } = collaboration;
  const [chosen, setChosen] = useState<AddressProtection | null>(null);
  const [saved, setSaved] = useState(false);
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(SetAddressProtectionMutation));
  const protection = chosen ?? addressProtection ?? 'NONE';
  const save = async (): Promise<void> => {
    if (!(await press({ input: { collaborationId, protection } }))) return;
    setChosen(null);
    setSaved(true);
    onSaved();
  };
  return (
    <Section heading={t('entry.protect.title')}>
      <Stack gap="md">
        <RadioGroup
          legend={t('entry.protect.level')}
          description={t('entry.protect.help')}
          name="protection"
          options={addressProtections.map((value) => ({
            value: value.toUpperCase(),
            label: t(`entry.protection.${value}`),
          }))}
          value={protection}
          onChange={(value) => {
            setSaved(false);
            setChosen(value as AddressProtection);
          }}
        />
        {problem ? (
          <Notice tone="danger" announce>
            {problem}
          </Notice>
        ) : null}
        <span role="status">{saved ? t('entry.protect.saved') : ''}</span>
        {chosen && chosen !== addressProtection ? (
          <Row>
            <Button busy={sending} onClick={() => void save()}>
              {t('entry.protect.save')}
            </Button>
          </Row>
        ) : null}
        {addressProtection === 'NONE' ? null : (
          <>
            <WhoMustKnow team={collaboration.team} onSaved={onSaved} />
            <Text subtle>{t('entry.protect.free')}</Text>
          </>
        )}
      </Stack>
    </Section>
  );
}
