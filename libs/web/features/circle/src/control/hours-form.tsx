import { usePress, useTypedMutation } from '@samplan/web/data';
import { Button, Checkbox, FormProblem, RadioGroup, Row, Stack, TimeField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { SetWorkingHoursMutation } from '../graphql/log-control';
import type { UnitHours } from './control-hours';
import { isRoundTheClock } from './use-hours-words';

interface HoursFormProps {
  hours: UnitHours;
  label: string;
  onSaved: () => void;
  onClose: () => void;
  /** Asks what stands there now; what is typed stays. */
  onClash: () => void;
}

/** Days, from and to. Round the clock is a choice of its own: no clock shows 24. */
export function HoursForm({ hours, label, onSaved, onClose, onClash }: HoursFormProps) {
  const { t } = useTranslation();
  const always = isRoundTheClock(hours);
  const [weekends, setWeekends] = useState(hours.weekends);
  const [round, setRound] = useState(always);
  const [opens, setOpens] = useState(always ? '' : hours.opens);
  const [closes, setCloses] = useState(always ? '' : hours.closes);
  const { press, sending, fields, problem } = usePress(useTypedMutation(SetWorkingHoursMutation));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const times = round ? { opens: '00:00', closes: '24:00' } : { opens, closes };
    const { unitKind, version } = hours;
    if (await press({ input: { unitKind, weekends, ...times, expectedVersion: version } })) onSaved();
    else onClash();
  };
  return (
    <form noValidate aria-label={label} className="ci-guard-form" onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <RadioGroup
          legend={t('logControl.hours.days')}
          name={`days ${hours.unitKind}`}
          value={weekends ? 'all' : 'week'}
          onChange={(value) => setWeekends(value === 'all')}
          options={[
            { value: 'week', label: t('logControl.hours.daysWeek') },
            { value: 'all', label: t('logControl.hours.daysAll') },
          ]}
        />
        <Checkbox
          label={t('logControl.hours.round')}
          checked={round}
          onChange={(event) => setRound(event.target.checked)}
        />
        {round ? null : (
          <div className="ci-times">
            <TimeField
              label={t('logControl.hours.from')}
              value={opens}
              error={fields['opens']}
              onChange={(event) => setOpens(event.target.value)}
            />
            <TimeField
              label={t('logControl.hours.to')}
              value={closes}
              error={fields['closes']}
              onChange={(event) => setCloses(event.target.value)}
            />
          </div>
        )}
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('logControl.hours.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
