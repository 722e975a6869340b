import { ArrowDownIcon, ArrowUpIcon, Button, useTranslation } from '@samplan/web/ui';

export interface Place {
  step: (by: -1 | 1) => void;
  canStep: (by: -1 | 1) => boolean;
}

/** One place up or down, for whoever would rather press than drag. */
export function Steps({ place, of }: { place: Place; of?: string }) {
  const { t } = useTranslation();
  const spoken = (said: string): string | undefined => (of ? `${said}: ${of}` : undefined);
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        icon={<ArrowUpIcon aria-hidden="true" />}
        aria-label={spoken(t('goals.order.up'))}
        aria-disabled={!place.canStep(-1)}
        onClick={() => place.step(-1)}
      >
        {t('goals.order.up')}
      </Button>
      <Button
        variant="secondary"
        data-size="sm"
        icon={<ArrowDownIcon aria-hidden="true" />}
        aria-label={spoken(t('goals.order.down'))}
        aria-disabled={!place.canStep(1)}
        onClick={() => place.step(1)}
      >
        {t('goals.order.down')}
      </Button>
    </>
  );
}
