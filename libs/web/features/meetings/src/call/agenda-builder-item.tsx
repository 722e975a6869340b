import { type LifeArea, useErrorText } from '@samplan/web/data';
import {
  ArrowDownIcon,
  ArrowUpIcon,
  Button,
  Card,
  Row,
  Select,
  Stack,
  TextField,
  useTranslation,
  XMarkIcon,
} from '@samplan/web/ui';
import { useFormContext } from 'react-hook-form';
import { useLifeAreaOptions } from '../forms/life-area-options';
import type { CallFormValues } from './call-form';
import { type AgendaEditing, moveId } from './use-agenda-editing';
import { fieldId } from './use-summary';

interface Props {
  index: number;
  total: number;
  areas: readonly LifeArea[];
  editing: AgendaEditing;
}

export function AgendaBuilderItem({ index, total, areas, editing }: Props) {
  const { t } = useTranslation();
  const text = useErrorText();
  const options = useLifeAreaOptions(areas);
  const { register, getValues, formState } = useFormContext<CallFormValues>();
  const errors = formState.errors.agenda?.[index];
  const number = editing.numberOf(index);
  const path = `agenda.${index}` as const;
  return (
    <Card as="li" dense aria-label={t('meetings.call.itemNumber', { number })}>
      <Stack gap="sm">
        <Row spread>
          <strong>{t('meetings.call.itemNumber', { number })}</strong>
          <Row gap="xs">
            <Button
              id={moveId(index, 'up')}
              variant="tertiary"
              tone="neutral"
              icon={<ArrowUpIcon aria-hidden="true" />}
              aria-label={t('meetings.call.moveUp', { number })}
              disabled={index === 0}
              onClick={() => editing.move(index, 'up')}
            />
            <Button
              id={moveId(index, 'down')}
              variant="tertiary"
              tone="neutral"
              icon={<ArrowDownIcon aria-hidden="true" />}
              aria-label={t('meetings.call.moveDown', { number })}
              disabled={index === total - 1}
              onClick={() => editing.move(index, 'down')}
            />
            <Button
              variant="tertiary"
              tone="neutral"
              icon={<XMarkIcon aria-hidden="true" />}
              aria-label={t('meetings.call.removeItem', { number })}
              onClick={() => editing.remove(index, getValues(path))}
            />
          </Row>
        </Row>
        <TextField
          {...register(`${path}.title`)}
          id={fieldId(`${path}.title`)}
          label={t('meetings.call.itemTitle')}
          error={text(errors?.title?.message)}
        />
        <Row gap="md" className="mt-fields">
          <Select
            {...register(`${path}.lifeArea`)}
            id={fieldId(`${path}.lifeArea`)}
            label={t('meetings.call.itemArea')}
            options={options}
            error={text(errors?.lifeArea?.message)}
          />
          <TextField
            {...register(`${path}.minutes`, { valueAsNumber: true })}
            id={fieldId(`${path}.minutes`)}
            type="number"
            inputMode="numeric"
            min={1}
            max={240}
            label={t('meetings.call.itemMinutes')}
            error={text(errors?.minutes?.message)}
          />
        </Row>
      </Stack>
    </Card>
  );
}
