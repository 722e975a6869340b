import type { DataSource } from 'typeorm';

export interface PeriodicJob {
  name: string;
  /** Milliseconds between two rounds. */
  every: number;
  run: (database: DataSource) => Promise<void>;
}

/** Runs each job over and over until stopped; a round that fails is told and tried again at its next turn. */
export function startPeriodicJobs(
  database: DataSource,
  jobs: readonly PeriodicJob[],
  onError: (job: string, error: unknown) => void,
): { firstRound: Promise<void>; stop: () => Promise<void> } {
  let stopped = false;
  const waits = new Set<() => void>();
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        waits.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      waits.add(done);
    });
  const round = (job: PeriodicJob): Promise<void> =>
    job.run(database).catch((error: unknown) => onError(job.name, error));
  const first = jobs.map(round);
  const loops = jobs.map(async (job, index) => {
    await first[index];
    for (;;) {
      if (!stopped) await pause(job.every);
      if (stopped) return;
      await round(job);
    }
  });
  return {
    firstRound: Promise.all(first).then(() => undefined),
    stop: async () => {
      stopped = true;
      for (const done of [...waits]) done();
      await Promise.all(loops);
    },
  };
}
