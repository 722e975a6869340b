import { type EvaluationPageQuery, KeptLine } from '@samplan/web/data';
import { Button, LiveRegion, Row, Section, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { daysBetween, type Subject } from '../logic/reviews';
import { usePlan } from '../words/plan-context';
import { EvaluateForm } from './evaluate-form';
import { PostponeForm } from './postpone-form';

interface DueListProps {
  due: readonly Subject[];
  next: string | null;
  setting: EvaluationPageQuery['planSetting'];
  today: string;
}

/** What is to be looked at, each with the two things one does: look at it, or put it off with a reason. */
export function DueList({ due, next, setting, today }: DueListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reader } = usePlan();
  const [told, setTold] = useState('');
  return (
    <Section heading={t(reader === 'you' ? 'evaluation.due.titleYou' : 'evaluation.due.title')} id="due">
      {due.length === 0 ? (
        <Text subtle>
          {t('evaluation.due.none')}
          {next ? ` ${t('evaluation.due.next', { date: format.date(next, 'weekday') })}` : null}
        </Text>
      ) : (
        <ul className="sp-lines ev-due">
          {due.map((subject) => (
            <DueRow
              key={subject.goal?.id ?? 'plan'}
              subject={subject}
              setting={setting}
              today={today}
              onPostponed={(until) => setTold(t('evaluation.postpone.done', { date: format.date(until, 'long') }))}
            />
          ))}
        </ul>
      )}
      <LiveRegion>{told}</LiveRegion>
    </Section>
  );
}

interface DueRowProps {
  subject: Subject;
  setting: EvaluationPageQuery['planSetting'];
  today: string;
  onPostponed: (until: string) => void;
}

function DueRow({ subject, setting, today, onPostponed }: DueRowProps) {
  const { t } = useTranslation();
  const { can, reader, level } = usePlan();
  const [open, setOpen] = useState<'evaluate' | 'postpone' | null>(null);
  const { goal, title, reviewOn } = subject;
  const own = reader === 'you';
  const mayPostpone = goal ? can('review:plan') : can('plan:edit');
  const mayEvaluate = can('evaluation:rate') && (goal !== null || own || level === 'COORDINATE' || reader === 'kin');
  const close = (): void => setOpen(null);
  return (
    <li className="ev-due__row" data-late={reviewOn! < today || undefined}>
      <p className="ev-due__title" dir="auto">
        {title}
      </p>
      <DueDay subject={subject} today={today} />
      <KeptLine of={goal?.id ?? subject.plan.id} />
      {open === null ? (
        <Row gap="xs">
          {mayEvaluate ? (
            <Button
              data-size="sm"
              aria-label={t(own ? 'evaluation.evaluateOfYou' : 'evaluation.evaluateOf', { title })}
              onClick={() => setOpen('evaluate')}
            >
              {t(own ? 'evaluation.evaluateYou' : 'evaluation.evaluate')}
            </Button>
          ) : null}
          {mayPostpone ? (
            <Button
              variant="secondary"
              data-size="sm"
              aria-label={t('evaluation.postpone.openOf', { title })}
              onClick={() => setOpen('postpone')}
            >
              {t('evaluation.postpone.open')}
            </Button>
          ) : null}
        </Row>
      ) : null}
      {open === 'evaluate' ? (
        <EvaluateForm subject={subject} setting={setting} onSaved={close} onClose={close} />
      ) : null}
      {open === 'postpone' ? (
        <PostponeForm
          subject={subject}
          onClose={close}
          onSaved={(until) => {
            close();
            if (until) onPostponed(until);
          }}
        />
      ) : null}
    </li>
  );
}

function DueDay({ subject: { reviewOn, reviewWas, reviewReason }, today }: { subject: Subject; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!reviewOn) return null;
  const date = format.date(reviewOn, 'day');
  const late = daysBetween(reviewOn, today);
  return (
    <p className="ev-due__day" data-late={late > 0 || undefined}>
      {late > 0 ? t('evaluation.due.late', { date, count: late }) : null}
      {late === 0 ? t('evaluation.due.today') : null}
      {late < 0 ? format.date(reviewOn, 'weekday') : null}
      {reviewWas && reviewReason ? (
        <span className="ev-due__put" dir="auto">
          {t('evaluation.due.postponed', { date: format.date(reviewWas, 'day'), reason: reviewReason })}
        </span>
      ) : null}
    </p>
  );
}
