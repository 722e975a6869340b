import type { LetInRelativeInput } from '@samplan/web/data';
import { RadioGroup, useTranslation } from '@samplan/web/ui';

type Level = LetInRelativeInput['level'];
const levels = ['READ', 'CONTRIBUTE'] as const satisfies readonly Level[];

interface LevelChoiceProps {
  value: Level;
  onChange: (level: Level) => void;
  error?: string;
}

/** Whether somebody only reads, or writes too. */
export function LevelChoice({ value, onChange, error }: LevelChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      legend={t('consent.level.legend')}
      name="level"
      options={levels.map((level) => ({ value: level, label: t(`consent.level.${level}`) }))}
      value={value}
      onChange={(level) => onChange(level as Level)}
      error={error}
    />
  );
}
