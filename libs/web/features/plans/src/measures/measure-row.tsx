import type { MeasureViewFragment } from '@samplan/web/data';
import { StatusTag, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { EditMeasureForm } from './edit-measure-form';
import { MeasureActions } from './measure-actions';
import { MeasureFacts } from './measure-facts';
import { StatusMark } from './status-mark';
import { UserAnswer } from './user-answer';

interface MeasureRowProps {
  measure: MeasureViewFragment;
  /** Told when its state is changed from here, so that the list lets it stay where it is. */
  onTouch: () => void;
}

export function MeasureRow({ measure, onTouch }: MeasureRowProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <li className="pl-measure">
        <EditMeasureForm measure={measure} onClose={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li className="pl-measure" id={measure.id} data-status={measure.status}>
      <StatusMark status={measure.status} overdue={measure.overdue} />
      <div className="pl-measure__body">
        <p className="pl-measure__title">
          <span>{measure.title}</span>{' '}
          {measure.overdue ? <StatusTag status="OVERDUE">{t('plans.overdue')}</StatusTag> : null}
          <StatusTag status={measure.status}>{t(`vocabulary.measureStatus.${measure.status}`)}</StatusTag>
        </p>
        <MeasureFacts measure={measure} />
        <UserAnswer measure={measure} />
        <MeasureActions measure={measure} onTouch={onTouch} onEdit={() => setEditing(true)} />
      </div>
    </li>
  );
}
