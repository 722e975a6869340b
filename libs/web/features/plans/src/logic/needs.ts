import type { NeedState } from '@samplan/web/data';

interface Need {
  state: NeedState;
  waitedDays: number;
  stateSince: string;
}

interface NeedsByState<One> {
  waiting: One[];
  owned: One[];
  settled: One[];
}

/** What has waited longest comes first; of what somebody has or is settled, the latest. */
export function byNeedState<One extends Need>(needs: readonly One[]): NeedsByState<One> {
  const latest = (a: One, b: One): number => b.stateSince.localeCompare(a.stateSince);
  return {
    waiting: needs.filter(({ state }) => state === 'OPEN').sort((a, b) => b.waitedDays - a.waitedDays),
    owned: needs.filter(({ state }) => state === 'OWNED').sort(latest),
    settled: needs.filter(({ state }) => state === 'MET' || state === 'DECLINED').sort(latest),
  };
}
