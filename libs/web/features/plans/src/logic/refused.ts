import type { RefusalStatus, RefusalSubject } from '@samplan/web/data';

interface Refusal {
  about: RefusalSubject;
  status: RefusalStatus;
}

const subjects: readonly RefusalSubject[] = ['PLAN', 'COORDINATOR'];

/** The last word on each subject, where it is no; refusals come with the newest first. */
export function standingRefusals<One extends Refusal>(refusals: readonly One[]): One[] {
  return subjects.flatMap((subject) => {
    const latest = refusals.find(({ about }) => about === subject);
    return latest && latest.status !== 'CHANGED' ? [latest] : [];
  });
}

/** All that is decided and has no more to say. */
export function earlierRefusals<One extends Refusal>(refusals: readonly One[]): One[] {
  const standing = standingRefusals(refusals);
  return refusals.filter((one) => !standing.includes(one));
}

/** Whether a no to a plan holds it back. */
export function isRefused(refusals: readonly Refusal[]): boolean {
  return standingRefusals(refusals).some(({ about }) => about === 'PLAN');
}
