import { type ImportKind, importKinds, type ImportReport } from '@samplan/shared/contracts';
import { postForm } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  Button,
  Field,
  Notice,
  Page,
  paths,
  RadioGroup,
  Row,
  Stack,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { Report } from './report';

type Progress = 'idle' | 'sending' | 'failed';

/** A file is always looked at first; what is then saved is what was shown. */
export function ImportPage() {
  const { t } = useTranslation();
  const [kind, setKind] = useState<ImportKind>('units');
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [progress, setProgress] = useState<Progress>('idle');
  const send = async (fingerprint: string | null): Promise<void> => {
    if (!file) return;
    setProgress('sending');
    const form = new FormData();
    if (fingerprint) form.append('fingerprint', fingerprint);
    form.append('file', file);
    const answer = await postForm<ImportReport>(`/register/${kind}/${fingerprint ? 'import' : 'look'}`, form);
    setProgress(answer ? 'idle' : 'failed');
    if (answer) setReport(answer);
  };
  const start = (): void => setReport(null);
  return (
    <Page
      title={t('organisations.import.title')}
      lead={t('organisations.import.lead')}
      above={
        <AppLink to={paths.administration()}>
          <ArrowLeftIcon aria-hidden="true" /> {t('organisations.administration.back')}
        </AppLink>
      }
    >
      <Stack gap="lg">
        <RadioGroup
          legend={t('organisations.import.kind')}
          name="kind"
          options={importKinds.map((value) => ({ value, label: t(`organisations.import.kinds.${value}`) }))}
          value={kind}
          onChange={(value) => {
            setKind(value as ImportKind);
            start();
          }}
        />
        <Row>
          <a className="ds-link" href={`/register/${kind}/template`} download>
            {t('organisations.import.template')}
          </a>
          <a className="ds-link" href={`/register/${kind}/export`} download>
            {t('organisations.import.export')}
          </a>
        </Row>
        <Field label={t('organisations.import.file')} description={t('organisations.import.fileHelp')}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              className="ds-input"
              accept=".csv,.xlsx,.txt"
              onChange={(event) => {
                setFile(event.target.files?.[0] ?? null);
                start();
              }}
              // The same file chosen again after it was mended must be read again.
              onClick={(event) => (event.currentTarget.value = '')}
            />
          )}
        </Field>
        <div>
          <Button aria-disabled={!file} busy={progress === 'sending' && !report} onClick={() => void send(null)}>
            {t('organisations.import.look')}
          </Button>
        </div>
        {progress === 'failed' ? (
          <Notice tone="danger" announce>
            <p>{t('organisations.import.failed')}</p>
          </Notice>
        ) : null}
        {report ? (
          <Report report={report} sending={progress === 'sending'} onImport={() => void send(report.fingerprint)} />
        ) : null}
      </Stack>
    </Page>
  );
}
