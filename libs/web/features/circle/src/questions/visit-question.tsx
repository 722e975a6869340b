import { type AccessLogEntryViewFragment, type LogQuestionViewFragment, readFragment } from '@samplan/web/data';
import { Button, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useOwnLog } from '../page/whose-log';
import { LogQuestionView } from '../graphql/questions';
import { LineForm } from './line-form';
import { QuestionLines } from './question-lines';
import { useAsk, useWriteLine } from './use-write-line';

/** Under a visit: a way to ask about it, or what was asked and what came of it. */
export function VisitQuestion({ entry, onAsked }: { entry: AccessLogEntryViewFragment; onAsked: () => void }) {
  const { t } = useTranslation();
  const own = useOwnLog();
  const [open, setOpen] = useState(false);
  const ask = useAsk(entry.id);
  const question = readFragment(LogQuestionView, entry.question ?? null);
  const { name } = entry.viewer;
  if (question) return <AskedQuestion question={question} entry={entry} onAsked={onAsked} />;
  if (!open) {
    return (
      <Button variant="tertiary" aria-label={`${t('log.ask.open')}: ${name}`} onClick={() => setOpen(true)}>
        {t('log.ask.open')}
      </Button>
    );
  }
  return (
    <LineForm
      label={t('log.ask.heading')}
      whoSees={`${t(own ? `log.ask.goesTo.${entry.questionGoesTo}` : `log.forSomebody.goesTo.${entry.questionGoesTo}`, { name })} ${t('log.ask.answerWithin')}`}
      send={t('log.ask.send')}
      onClose={() => setOpen(false)}
      onSend={async (text, key) => {
        const outcome = await ask(text, key);
        if (outcome === true) onAsked();
        return outcome;
      }}
    />
  );
}

interface AskedProps {
  question: LogQuestionViewFragment;
  entry: AccessLogEntryViewFragment;
  onAsked: () => void;
}

function AskedQuestion({ question, entry, onAsked }: AskedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const own = useOwnLog();
  const [open, setOpen] = useState(false);
  const write = useWriteLine(question.id)('QUESTION');
  const date = format.date(question.dueOn, 'weekday');
  return (
    <div className="ci-asked">
      <QuestionLines lines={question.lines} />
      {question.answered ? null : question.overdue ? (
        <Text size="sm">{t('log.ask.late', { date })}</Text>
      ) : (
        <Text size="sm" subtle>
          {t('log.ask.wait', { date })}
        </Text>
      )}
      {question.part !== 'ASKER' ? null : open ? (
        <LineForm
          label={t('log.ask.heading')}
          whoSees={t(
            own ? `log.ask.goesTo.${entry.questionGoesTo}` : `log.forSomebody.goesTo.${entry.questionGoesTo}`,
            { name: entry.viewer.name },
          )}
          send={t('log.ask.send')}
          onClose={() => setOpen(false)}
          onSend={async (text, key) => {
            const outcome = await write(text, key);
            if (outcome === true) {
              setOpen(false);
              onAsked();
            }
            return outcome;
          }}
        />
      ) : (
        <Button variant="tertiary" onClick={() => setOpen(true)}>
          {t('log.ask.further')}
        </Button>
      )}
    </div>
  );
}
