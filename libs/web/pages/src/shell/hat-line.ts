import { type Hat, leadingRole } from '@samplan/web/session';
import { useTranslation } from '@samplan/web/ui';

/** What a hat is, in one line: role or profession, unit, municipality. */
export function useHatLine(): (hat: Hat, options?: { short?: boolean }) => string {
  const { t } = useTranslation();
  return (hat, { short = false } = {}) => {
    const role = t(`vocabulary.hatRole.${leadingRole(hat)}`);
    const named = hat.profession && !short ? `${role}, ${hat.profession}` : role;
    return [named, short ? null : hat.unitName, hat.municipality.name].filter(Boolean).join(' · ');
  };
}
