import { type Hat, leadingRole } from '@samplan/web/session';
import { useTranslation } from '@samplan/web/ui';

/** What a hat is, in one line: role or profession, unit, municipality. */
export function useHatLine(): (hat: Hat, options?: { short?: boolean }) => string {
  const { t } = useTranslation();
  return (hat, { short = false } = {}) => {
    const role = leadingRole(hat);
    const label = t(`vocabulary.hatRole.${role}`);
    // A profession says more than "professional" does.
    const title = role === 'PROFESSIONAL' ? (hat.profession ?? label) : label;
    return [title, short ? null : hat.unitName, hat.municipality.name].filter(Boolean).join(' · ');
  };
}
