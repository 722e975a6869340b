import type { LogControlFilterInput } from '@samplan/web/data';
import { Row, Section, Text, useTranslation } from '@samplan/web/ui';

/** The same as files. In their addresses stand days and units, never people. */
export function ControlFiles({ filter: { from, to, unitId, signal } }: { filter: LogControlFilterInput }) {
  const { t } = useTranslation();
  const asked = new URLSearchParams({ from, to, unitId: String(unitId ?? ''), signal: signal ?? '' }).toString();
  return (
    <Section heading={t('logControl.file.heading')}>
      <Text subtle>{t('logControl.file.help')}</Text>
      <Row>
        <a className="ds-link" href={`/log-control-files/visits?${asked}`} download>
          {t('logControl.file.visits')}
        </a>
        <a className="ds-link" href={`/log-control-files/signals?${asked}`} download>
          {t('logControl.file.signals')}
        </a>
      </Row>
    </Section>
  );
}
