import type { LifeArea } from '@samplan/web/data';
import { Checkbox, FieldError, useTranslation } from '@samplan/web/ui';
import { useId } from 'react';

interface AreaFieldsProps {
  /** Those the reader has, and can open. */
  open: readonly LifeArea[];
  value: readonly LifeArea[];
  onChange: (areas: LifeArea[]) => void;
  error?: string;
}

export function AreaFields({ open, value, onChange, error }: AreaFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className="ds-fieldset" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="ds-label">{t('teams.areas')}</legend>
      <p data-field="description">{t('teams.areasHelp')}</p>
      <div className="tm-areas">
        {open
          .filter((area) => area !== 'COMMON')
          .map((area) => (
            <Checkbox
              key={area}
              label={t(`vocabulary.lifeArea.${area}`)}
              checked={value.includes(area)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, area] : value.filter((one) => one !== area))
              }
            />
          ))}
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}
