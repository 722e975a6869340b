import type { MeasureViewFragment } from '@samplan/web/data';
import { useState } from 'react';
import { EditMeasureForm } from './edit-measure-form';
import { MeasureActions } from './measure-actions';
import { MeasureLine } from './measure-line';

interface MeasureRowProps {
  measure: MeasureViewFragment;
  /** Told when its state is changed from here, so that the list lets it stay where it is. */
  onTouch: () => void;
}

export function MeasureRow({ measure, onTouch }: MeasureRowProps) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <li className="pl-measure">
        <EditMeasureForm measure={measure} onClose={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <MeasureLine measure={measure}>
      <MeasureActions measure={measure} onTouch={onTouch} onEdit={() => setEditing(true)} />
    </MeasureLine>
  );
}
