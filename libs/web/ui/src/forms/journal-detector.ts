import type { SensitivePiece } from '@samplan/shared/nudges';

let find: ((text: string) => SensitivePiece[]) | null = null;

/** Without a network there are no hints until the next time; what is written is kept all the same. */
export const fetchDetector = (): Promise<void> =>
  import('@samplan/shared/nudges').then(
    ({ findSensitive }) => void (find = findSensitive),
    () => undefined,
  );

/** What looks as if it belongs in the journal; nothing until the detector has been fetched. */
export const sensitiveIn = (text: string): SensitivePiece[] => find?.(text) ?? [];
