import { BareLink, paths, useTranslation } from '@samplan/web/ui';

/** Several circles sharing one middle: services around one person. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <BareLink to={paths.start()} className="sp-brand">
      <svg viewBox="0 0 32 32" aria-hidden="true" fill="none">
        <g fill="var(--ds-color-accent-base-default)">
          <circle cx="16" cy="10.5" r="7.5" opacity="0.45" />
          <circle cx="11" cy="19.5" r="7.5" opacity="0.6" />
          <circle cx="21" cy="19.5" r="7.5" opacity="0.75" />
        </g>
        <circle cx="16" cy="16.5" r="3.25" fill="var(--ds-color-neutral-background-default)" />
      </svg>
      <span className="sp-brand__name">{t('common.appName')}</span>
    </BareLink>
  );
}
