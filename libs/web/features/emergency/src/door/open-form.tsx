import { type EmergencyReadinessQuery, FaultState, useSave } from '@samplan/web/data';
import {
  Button,
  DateField,
  Notice,
  paths,
  RadioGroup,
  Row,
  Section,
  Select,
  Stack,
  TextArea,
  TextField,
  useNavigateTo,
  useTranslation,
  WhoSees,
} from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { OpenMutation } from '../graphql/access';

type Way = 'number' | 'name';
const empty = { nationalId: '', name: '', bornOn: '', reason: '' };

/** Finds and opens in one step: a search of its own would tell of whom there is something. */
export function OpenForm({ units }: { units: EmergencyReadinessQuery['emergencyReadiness']['units'] }) {
  const { t } = useTranslation();
  const navigate = useNavigateTo();
  const [way, setWay] = useState<Way>('number');
  const [typed, setTyped] = useState(empty);
  const [unitId, setUnitId] = useState(units.length === 1 ? (units[0]?.id ?? '') : '');
  const { save, saving, errors, fault } = useSave(OpenMutation, (data) => data.openEmergencyAccess.errors);
  const { fields, general } = errors;
  const field = (name: keyof typeof empty) => ({
    value: typed[name],
    error: fields[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { nationalId, name, bornOn, reason } = typed;
    const who = way === 'number' ? { nationalId } : { name: name || null, bornOn: bornOn || null };
    const done = await save({ input: { ...who, unitId, reason } });
    const opened = done?.openEmergencyAccess.emergency;
    if (opened) navigate(paths.emergencyAccess(opened.id));
  };
  return (
    <Section heading={t('emergency.who')}>
      <form noValidate onSubmit={(event) => void submit(event)} autoComplete="off" aria-label={t('emergency.open')}>
        <Stack gap="lg">
          <RadioGroup
            legend={t('emergency.find')}
            name="way"
            options={[
              { value: 'number', label: t('emergency.byNumber') },
              { value: 'name', label: t('emergency.byName') },
            ]}
            value={way}
            onChange={(value) => setWay(value as Way)}
            inline
          />
          {way === 'number' ? (
            <TextField
              label={t('emergency.nationalId')}
              description={t('emergency.nationalIdHelp')}
              inputMode="numeric"
              {...field('nationalId')}
            />
          ) : (
            <>
              <TextField
                label={t('emergency.name')}
                description={t('emergency.nameHelp')}
                {...field('name')}
                error={fields['name'] ?? fields['nationalId']}
              />
              <DateField label={t('emergency.bornOn')} {...field('bornOn')} />
            </>
          )}
          {units.length > 1 ? (
            <Select
              label={t('emergency.unit')}
              placeholder={t('emergency.chooseUnit')}
              value={unitId}
              onChange={(event) => setUnitId(event.target.value)}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
              error={fields['unitId']}
            />
          ) : null}
          <TextArea
            label={t('emergency.reason')}
            description={t('emergency.reasonHelp')}
            {...field('reason')}
            below={<WhoSees>{t('emergency.reasonSeen')}</WhoSees>}
          />
          {general ? (
            <Notice tone="danger" announce>
              <p>{general.message}</p>
            </Notice>
          ) : null}
          {fault ? <FaultState fault={fault} /> : null}
          <Row>
            <Button type="submit" busy={saving}>
              {t('emergency.open')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Section>
  );
}
