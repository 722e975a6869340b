import type { MeasureStatus } from '@samplan/web/data';
import { CheckmarkIcon, ExclamationmarkTriangleIcon, XMarkIcon } from '@samplan/web/ui';

/** A mark to find one's way down the list by; the word for it stands beside the title. */
export function StatusMark({ status, overdue }: { status: MeasureStatus; overdue: boolean }) {
  return (
    <span className="pl-mark" data-status={overdue ? 'OVERDUE' : status} aria-hidden="true">
      {status === 'DONE' ? <CheckmarkIcon /> : null}
      {status === 'STOPPED' ? <XMarkIcon /> : null}
      {overdue ? <ExclamationmarkTriangleIcon /> : null}
    </span>
  );
}
