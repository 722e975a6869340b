import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure';
import { startTimeOf } from '../processes';

interface Holder {
  pid: number;
  startTime: string | null;
}

/** One supervisor per data folder. A lock left by a killed one is recognised by its process being gone. */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'supervisor.json');
  const mine: Holder = { pid: process.pid, startTime: startTimeOf(process.pid) };
  const holder = read(file);
  if (holder && holder.pid !== mine.pid && holder.startTime === startTimeOf(holder.pid)) {
    throw new Failure(`Samplan already runs from ${dataDir} (process ${holder.pid}). Stop that one first.`);
  }
  writeFileSync(file, JSON.stringify(mine));
  return () => {
    if (read(file)?.pid === mine.pid) rmSync(file);
  };
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}
