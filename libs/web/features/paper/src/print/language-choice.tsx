import { type Language, languages } from '@samplan/shared/i18n';
import { RadioGroup, useTranslation } from '@samplan/web/ui';

interface LanguageChoiceProps {
  value: Language;
  onChange: (language: Language) => void;
}

/** Who reads the paper may read another language than who prints it. */
export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      legend={t('paper.language')}
      name="language"
      inline
      options={languages.map((language) => ({ value: language, label: t(`paper.languages.${language}`) }))}
      value={value}
      onChange={(chosen) => onChange(chosen as Language)}
    />
  );
}
