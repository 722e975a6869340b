import { ArrowRightIcon, Avatar, useTranslation } from '@samplan/web/ui';

export interface PersonaButtonProps {
  persona: { name: string; description: string };
  busy: boolean;
  onChoose: () => void;
}

export function PersonaButton({ persona, busy, onChoose }: PersonaButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="ds-card sp-card sp-card--dense sp-pick"
      data-color="neutral"
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onChoose}
    >
      <Avatar initials={initialsOf(persona.name)} />
      <span className="sp-person__text">
        <span className="sp-person__name">
          <span className="ds-sr-only">{t('session.login.loginAs', { name: persona.name })}. </span>
          <span aria-hidden="true">{persona.name}</span>
        </span>
        <span className="sp-person__detail">{persona.description}</span>
      </span>
      <ArrowRightIcon aria-hidden="true" />
    </button>
  );
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 2);
}
