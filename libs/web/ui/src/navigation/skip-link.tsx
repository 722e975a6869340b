import { useTranslation } from '../language/use-language';

export const mainId = 'main';

export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className="ds-skip-link" href={`#${mainId}`}>
      {t('common.skipToContent')}
    </a>
  );
}
