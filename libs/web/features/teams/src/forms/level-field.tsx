import type { AccessLevel } from '@samplan/web/data';
import { RadioGroup, useTranslation } from '@samplan/web/ui';

const levels = ['READ', 'CONTRIBUTE', 'EDIT_OWN'] as const satisfies readonly AccessLevel[];
export type Level = (typeof levels)[number];
export const isLevel = (value: string): value is Level => levels.some((level) => level === value);

interface LevelFieldProps {
  name: string;
  value: AccessLevel;
  onChange: (level: Level) => void;
  error?: string;
}

/** How far somebody reaches; coordinating is handed over, never given here. */
export function LevelField({ name, value, onChange, error }: LevelFieldProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      legend={t('teams.level')}
      name={name}
      options={levels.map((level) => ({
        value: level,
        label: t(`vocabulary.accessLevel.${level}`),
        description: t(`teams.level${level}`),
      }))}
      value={value}
      onChange={(level) => {
        if (isLevel(level)) onChange(level);
      }}
      error={error}
    />
  );
}
