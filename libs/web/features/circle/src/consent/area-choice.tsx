import { lifeAreas } from '@samplan/shared/contracts';
import type { LifeArea } from '@samplan/web/data';
import { Checkbox, FieldError, useTranslation } from '@samplan/web/ui';
import { useId } from 'react';

const openable = lifeAreas.filter((area) => area !== 'common').map((area) => area.toUpperCase() as LifeArea);

interface AreaChoiceProps {
  legend: string;
  value: readonly LifeArea[];
  onChange: (areas: LifeArea[]) => void;
  /** Only these can be chosen; all when it is left out. */
  among?: readonly LifeArea[];
  error?: string;
}

/** Ticks for parts of life; nothing is ticked beforehand but what is open already. */
export function AreaChoice({ legend, value, onChange, among = openable, error }: AreaChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const toggle = (area: LifeArea): void =>
    onChange(among.filter((one) => (one === area ? !value.includes(one) : value.includes(one))));
  return (
    <fieldset className="ds-fieldset" aria-describedby={error ? id : undefined}>
      <legend className="ds-label">{legend}</legend>
      <div className="ci-areas">
        {among.map((area) => (
          <Checkbox
            key={area}
            label={t(`vocabulary.lifeArea.${area}`)}
            checked={value.includes(area)}
            onChange={() => toggle(area)}
          />
        ))}
      </div>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </fieldset>
  );
}
