import { KeptLine, type MeasureViewFragment } from '@samplan/web/data';
import { StatusTag, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { FromMeeting } from './from-meeting';
import { Contributing } from '../contributors/contributing';
import { MeasureFacts } from './measure-facts';
import { StatusMark } from './status-mark';
import { useSought } from './use-sought';
import { UserAnswer } from './user-answer';

interface MeasureLineProps {
  measure: MeasureViewFragment;
  /** On a start page: what must be answered, not what has been. */
  brief?: boolean;
  itemProps?: Record<string, unknown>;
  /** What can be done with it, where it can be worked on. */
  children?: ReactNode;
}

/** A measure as it is read: how it stands, what it is, who and when, and what the person says. */
export function MeasureLine({ measure, brief = false, itemProps, children }: MeasureLineProps) {
  const { t } = useTranslation();
  const { element, sought } = useSought(measure.id);
  return (
    <li className="pl-measure" id={measure.id} ref={element} data-sought={sought || undefined} {...itemProps}>
      <StatusMark status={measure.status} overdue={measure.overdue} />
      <div className="pl-measure__body">
        <p className="pl-measure__title">
          <span dir="auto">{measure.title}</span>{' '}
          {measure.overdue ? <StatusTag status="OVERDUE">{t('plans.overdue')}</StatusTag> : null}
          <StatusTag status={measure.status}>{t(`vocabulary.measureStatus.${measure.status}`)}</StatusTag>
        </p>
        <MeasureFacts measure={measure} />
        {brief ? null : <Contributing measure={measure} />}
        <div className="pl-measure__notes">
          <FromMeeting decision={measure.decision} />
          <UserAnswer measure={measure} onlyAsk={brief} />
          <KeptLine of={measure.id} />
        </div>
      </div>
      {children}
    </li>
  );
}
