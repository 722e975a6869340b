import { chooseHat, type Hat, startFresh, useSession } from '@samplan/web/session';
import { ArrowRightIcon, Notice, Page, Stack, Tag, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useHatLine } from '../shell/hat-line';

/** One login may be several persons: a nurse who is also somebody's daughter. */
export function HatsPage() {
  const { t } = useTranslation();
  const { hats, hat: current, hatEnded, waits, prolong } = useSession();
  const [state, setState] = useState<{ trying: string | null; failed: boolean }>({ trying: null, failed: false });

  const choose = async (hat: Hat): Promise<void> => {
    setState({ trying: hat.personId, failed: false });
    if (!(await chooseHat(hat.personId))) {
      setState({ trying: null, failed: true });
      // It may have ended since it was listed.
      return prolong();
    }
    const { pathname } = window.location;
    // An address somebody followed is opened with the first hat; a switch always begins at the start page.
    startFresh(current || pathname === '/hats' ? '/' : pathname);
  };

  return (
    <Page title={t('session.hats.title')} lead={t('session.hats.intro')}>
      {hatEnded ? <Notice announce>{t('session.hats.ended')}</Notice> : null}
      {waits ? <Notice>{t('session.noPlace.waitsFor')}</Notice> : null}
      {state.failed ? (
        <Notice tone="danger" announce>
          {t('session.hats.failed')}
        </Notice>
      ) : null}
      <Stack as="ul" gap="sm">
        {hats.map((hat) => (
          <li key={hat.personId}>
            <HatButton
              hat={hat}
              current={hat.personId === current?.personId}
              busy={state.trying === hat.personId}
              onChoose={() => void choose(hat)}
            />
          </li>
        ))}
      </Stack>
    </Page>
  );
}

interface HatButtonProps {
  hat: Hat;
  current: boolean;
  busy: boolean;
  onChoose: () => void;
}

function HatButton({ hat, current, busy, onChoose }: HatButtonProps) {
  const { t } = useTranslation();
  const hatLine = useHatLine();
  return (
    <button
      type="button"
      className="ds-card sp-card sp-card--dense sp-pick"
      data-color="neutral"
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onChoose}
    >
      <span className="sp-person__text">
        <span className="sp-person__name">{hatLine(hat)}</span>
        <span className="sp-person__detail">{t('session.hats.choose', { name: hat.name })}</span>
      </span>
      {current ? <Tag tone="accent">{t('session.hats.current')}</Tag> : null}
      <ArrowRightIcon aria-hidden="true" />
    </button>
  );
}
