import type { RefusalStatus, RefusalSubject } from '@samplan/web/data';

interface Refusal {
  about: RefusalSubject;
  status: RefusalStatus;
}

/** Whether a no to a plan holds it back; refusals come with the newest first. */
export function isRefused(refusals: readonly Refusal[]): boolean {
  const latest = refusals.find(({ about }) => about === 'PLAN');
  return latest !== undefined && latest.status !== 'CHANGED';
}
