import type { ImportOutcome, ImportReport, ImportRow } from '@samplan/shared/contracts';
import { Button, Notice, Row, Section, Tag, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';

const tones = { wrong: 'danger', new: 'success', changed: 'info', unchanged: 'neutral' } as const;
/** What needs somebody first. */
const order: readonly ImportOutcome[] = ['wrong', 'changed', 'new', 'unchanged'];
const shownAtFirst = 50;

interface ReportProps {
  report: ImportReport;
  sending: boolean;
  onImport: () => void;
}

export function Report({ report, sending, onImport }: ReportProps) {
  const { t } = useTranslation();
  const word = useOutcomeWord();
  const [shown, setShown] = useState(shownAtFirst);
  const { counts, faults, done } = report;
  const toSave = counts.new + counts.changed;
  const rows = [...report.rows].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.row - b.row);
  return (
    <Section heading={t('organisations.import.report')}>
      {faults.length > 0 ? (
        <Notice tone="danger" heading={t('organisations.import.fileWrong')} announce>
          <ul>
            {faults.map(({ code, column, message }) => (
              <li key={`${code} ${column}`}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Row role="status">
        {order.map((outcome) =>
          counts[outcome] > 0 ? (
            <Tag key={outcome} tone={tones[outcome]}>
              {word(outcome)}: {counts[outcome]}
            </Tag>
          ) : null,
        )}
      </Row>
      {done ? (
        <Notice tone="success" announce>
          <p>{t('organisations.import.done')}</p>
        </Notice>
      ) : counts.wrong > 0 ? (
        <Notice tone="warning" announce>
          <p>{t('organisations.import.wrong', { count: counts.wrong })}</p>
        </Notice>
      ) : faults.length === 0 && toSave > 0 ? (
        <div>
          <Button busy={sending} onClick={onImport}>
            {t('organisations.import.do', { count: toSave })}
          </Button>
        </div>
      ) : faults.length === 0 ? (
        <Notice>
          <p>{t('organisations.import.nothing')}</p>
        </Notice>
      ) : null}
      <ol className="or-report">
        {rows.slice(0, shown).map((row) => (
          <ReportRow key={row.row} row={row} />
        ))}
      </ol>
      {rows.length > shown ? (
        <div>
          <Button variant="secondary" onClick={() => setShown(shown + 200)}>
            {t('organisations.import.more')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function useOutcomeWord(): (outcome: ImportOutcome) => string {
  const { t } = useTranslation();
  return (outcome) => t(`vocabulary.importOutcome.${outcome.toUpperCase() as Uppercase<ImportOutcome>}`);
}

function ReportRow({ row: { row, name, outcome, changes, faults } }: { row: ImportRow }) {
  const { t } = useTranslation();
  const word = useOutcomeWord();
  return (
    <li className="or-report__row">
      <p>
        <Tag tone={tones[outcome]}>{word(outcome)}</Tag> <strong>{t('organisations.import.row', { row })}</strong>{' '}
        {name}
      </p>
      {faults.map(({ code, column, message }) => (
        <p key={`${code} ${column}`}>
          {column ? `${column}: ` : ''}
          {message}
        </p>
      ))}
      {changes.map((change) => (
        <p key={change.column} className="sp-subtle">
          {t('organisations.import.change', change)}
        </p>
      ))}
    </li>
  );
}
