import { DateField, useTranslation } from '@samplan/web/ui';

/** The first and the last day, as they are typed. */
export interface Days {
  from: string;
  until: string;
}

export const noDays: Days = { from: '', until: '' };

interface DayFieldsProps {
  value: Days;
  onChange: (days: Days) => void;
  fields: Record<string, string>;
  /** Left out where it has begun, or begins at once when nothing is said. */
  first?: 'needed' | 'optional';
}

/** From when, and until when: no last day is until somebody ends it. */
export function DayFields({ value, onChange, fields, first }: DayFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {first ? (
        <DateField
          label={t('consent.fromField')}
          description={first === 'optional' ? t('consent.fromHelp') : undefined}
          optional={first === 'optional'}
          value={value.from}
          onChange={(event) => onChange({ ...value, from: event.target.value })}
          error={fields['from']}
        />
      ) : null}
      <DateField
        label={t('consent.untilField')}
        description={t('consent.untilNone')}
        optional
        value={value.until}
        onChange={(event) => onChange({ ...value, until: event.target.value })}
        error={fields['until']}
      />
    </>
  );
}
