import { Button, Card, Heading, LoadingState, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { lazy, Suspense, useState } from 'react';

const QrCode = lazy(async () => ({ default: (await import('./qr-code')).QrCode }));

export interface ShownLink {
  name: string;
  path: string;
  expiresAt: string;
}

/** A link as it is told this once: to copy, to share, or to be read from this screen by the other's phone. */
export function NewLink({ link: { name, path }, onDone }: { link: ShownLink; onDone: () => void }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const address = `${window.location.origin}${path}`;
  const mayShare = typeof navigator.share === 'function';
  return (
    <Card variant="tinted">
      <Stack gap="md">
        <div role="status">
          <Heading level={3}>{t('entry.links.madeTitle', { name })}</Heading>
          <Text>{t('entry.links.madeText', { name })}</Text>
        </div>
        <Suspense fallback={<LoadingState lines={2} />}>
          <QrCode text={address} label={t('entry.links.qr', { name })} />
        </Suspense>
        <p className="en-link">{address}</p>
        <Row>
          <Button
            variant="secondary"
            onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
          >
            {t('entry.links.copy')}
          </Button>
          {mayShare ? (
            <Button variant="secondary" onClick={() => void navigator.share({ url: address }).catch(() => undefined)}>
              {t('entry.links.share')}
            </Button>
          ) : null}
          <Button onClick={onDone}>{t('entry.links.done')}</Button>
        </Row>
        <span role="status">{copied ? t('entry.links.copied') : ''}</span>
      </Stack>
    </Card>
  );
}
