import { Checkbox, FieldError, Stack, useTranslation } from '@samplan/web/ui';
import { FindUnits, type FoundUnit } from './find-units';

interface EndingUnitsProps {
  chosen: readonly FoundUnit[];
  /** Those that take over cannot end. */
  without: readonly string[];
  onChange: (chosen: readonly FoundUnit[]) => void;
  error: string | undefined;
}

/** Which units end: those chosen stay in sight, whatever is searched for next. */
export function EndingUnits({ chosen, without, onChange, error }: EndingUnitsProps) {
  const { t } = useTranslation();
  const isChosen = (id: string): boolean => chosen.some((one) => one.id === id);
  const choice = (unit: FoundUnit) => (
    <Checkbox
      key={unit.id}
      label={unit.name}
      checked={isChosen(unit.id)}
      onChange={(event) =>
        onChange(event.target.checked ? [...chosen, unit] : chosen.filter(({ id }) => id !== unit.id))
      }
    />
  );
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('organisations.reorganise.from')}</legend>
      <Stack gap="md">
        <FindUnits label={t('organisations.administration.search')} without={without}>
          {(found) => (
            <div className="or-choices">
              {chosen.filter(({ id }) => !found.some((one) => one.id === id)).map(choice)}
              {found.map(choice)}
            </div>
          )}
        </FindUnits>
        {error ? <FieldError id="from-error">{error}</FieldError> : null}
      </Stack>
    </fieldset>
  );
}
