import { unitKinds } from '@samplan/shared/contracts';
import type { DirectoryUnitQuery } from '@samplan/web/data';
import { Button, FieldError, RadioGroup, Row, Select, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { useId } from 'react';
import { FindUnits, type FoundUnit } from './find-units';

export type UnitKind = DirectoryUnitQuery['directoryUnit']['kind'];

/** What comes instead: a unit that is there, or a new one. */
export interface Successor {
  is: 'new' | 'existing';
  unit: FoundUnit | null;
  name: string;
  /** Until it is chosen, the kind of the unit that ends. */
  kind: UnitKind | null;
}
export const newSuccessor: Successor = { is: 'new', unit: null, name: '', kind: null };

export const nameOf = ({ is, unit, name }: Successor): string => (is === 'existing' ? (unit?.name ?? '') : name.trim());

interface SuccessorFieldsProps {
  successor: Successor;
  kind: UnitKind;
  without: readonly string[];
  error: string | undefined;
  onChange: (part: Partial<Successor>) => void;
  onRemove: (() => void) | undefined;
}

export function SuccessorFields({ successor, kind, without, error, onChange, onRemove }: SuccessorFieldsProps) {
  const { t } = useTranslation();
  const name = useId();
  const { is, unit } = successor;
  return (
    <Stack gap="sm" className="or-successor">
      <RadioGroup
        legend={t('organisations.reorganise.newOrExisting')}
        legendHidden
        name={`${name}-is`}
        value={is}
        onChange={(value) => onChange({ is: value as Successor['is'] })}
        options={[
          { value: 'new', label: t('organisations.reorganise.new') },
          { value: 'existing', label: t('organisations.reorganise.existing') },
        ]}
        inline
      />
      {is === 'new' ? (
        <>
          <TextField
            label={t('organisations.administration.name')}
            value={successor.name}
            onChange={(event) => onChange({ name: event.target.value })}
            error={error}
          />
          <Select
            label={t('organisations.administration.kind')}
            value={successor.kind ?? kind}
            onChange={(event) => onChange({ kind: event.target.value as UnitKind })}
            options={unitKinds.map((one) => {
              const value = one.toUpperCase() as UnitKind;
              return { value, label: t(`vocabulary.unitKind.${value}`) };
            })}
          />
        </>
      ) : unit ? (
        <Row spread>
          <strong>{unit.name}</strong>
          <Button variant="tertiary" onClick={() => onChange({ unit: null })}>
            {t('organisations.reorganise.chooseOther')}
          </Button>
        </Row>
      ) : (
        <>
          <FindUnits label={t('organisations.administration.search')} without={without}>
            {(found) => (
              <RadioGroup
                legend={t('organisations.reorganise.existing')}
                legendHidden
                name={`${name}-unit`}
                value={null}
                onChange={(id) => onChange({ unit: found.find((one) => one.id === id) ?? null })}
                options={found.map(({ id, name: label }) => ({ value: id, label }))}
              />
            )}
          </FindUnits>
          {error ? <FieldError id={`${name}-error`}>{error}</FieldError> : null}
        </>
      )}
      {onRemove ? (
        <div>
          <Button variant="tertiary" onClick={onRemove}>
            {t('organisations.reorganise.remove')}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
