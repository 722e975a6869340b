import type { Language } from '@samplan/shared/i18n';
import { useFaultText } from '@samplan/web/data';
import { Button, Notice, PrinterSmallIcon, Text, useTranslation } from '@samplan/web/ui';
import { useDownload } from './use-download';

/** One press, and what becomes of it. */
export function DownloadButton({ label, path, language }: { label: string; path: string; language: Language }) {
  const { t } = useTranslation();
  const { download, fetchFile } = useDownload();
  const faultText = useFaultText();
  return (
    <div className="pa-download">
      <Button
        onClick={() => void fetchFile(path, language)}
        aria-disabled={download.state === 'busy' || undefined}
        disabled={download.state === 'busy'}
      >
        <PrinterSmallIcon aria-hidden /> {label}
      </Button>
      <div role="status">
        {download.state === 'busy' ? <Text>{t('paper.busy')}</Text> : null}
        {download.state === 'done' ? <Text>{t('paper.done')}</Text> : null}
      </div>
      {download.state === 'failed' ? (
        <Notice tone="danger" announce>
          {faultText(download.fault)}
        </Notice>
      ) : null}
    </div>
  );
}
