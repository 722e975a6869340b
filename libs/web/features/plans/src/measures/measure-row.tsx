import type { MeasureViewFragment, PlanPart } from '@samplan/web/data';
import { Button, MenuElipsisHorizontalIcon, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useId, useState } from 'react';
import { ChildVoice } from '../child/child-voice';
import { useFilled } from '../points/fill';
import type { Sortable } from '../order/use-sortable';
import { EditMeasureForm } from './edit-measure-form';
import { MeasureActions } from './measure-actions';
import type { MeasureField } from './measure-fields';
import { MeasureLine } from './measure-line';

const fieldOf: Partial<Record<PlanPart, MeasureField>> = {
  ACCOUNTABLE: 'accountablePersonId',
  EXTENT: 'extent',
  HOW: 'how',
};

interface MeasureRowProps {
  measure: MeasureViewFragment;
  /** Told when its state is changed from here, so that the list lets it stay where it is. */
  onTouch: () => void;
  /** Where it can be put in order: what the list needs of it, and what one takes hold of. */
  itemProps?: ReturnType<Sortable<{ id: string }>['itemProps']>;
  handle?: ReactNode;
  /** What is done with it more seldom, where there is room for that. */
  more?: ReactNode;
}

export function MeasureRow({ measure, onTouch, itemProps, handle, more }: MeasureRowProps) {
  const { t } = useTranslation();
  const moreId = useId();
  const [editing, setEditing] = useState<{ at: MeasureField } | null>(null);
  const [open, setOpen] = useState(false);
  useFilled(measure.id, (part) => setEditing({ at: fieldOf[part] ?? 'title' }));
  if (editing) {
    return (
      <li className="pl-measure" id={measure.id} {...itemProps}>
        <EditMeasureForm measure={measure} focus={editing} onClose={() => setEditing(null)} />
      </li>
    );
  }
  return (
    <MeasureLine measure={measure} itemProps={itemProps}>
      <MeasureActions measure={measure} onTouch={onTouch} onEdit={() => setEditing({ at: 'title' })}>
        {more ? (
          <Button
            variant="tertiary"
            data-size="sm"
            icon={<MenuElipsisHorizontalIcon aria-hidden="true" />}
            aria-label={t('goals.moreOf', { title: measure.title })}
            aria-expanded={open}
            aria-controls={moreId}
            onClick={() => setOpen(!open)}
          />
        ) : null}
        {handle}
      </MeasureActions>
      <ChildVoice measure={measure} />
      {more ? (
        <div id={moreId} hidden={!open} className="gl-more">
          {open ? more : null}
        </div>
      ) : null}
    </MeasureLine>
  );
}
