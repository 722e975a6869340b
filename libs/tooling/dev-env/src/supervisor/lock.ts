import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure';
import { startTimeOf } from '../processes';

interface Holder {
  pid: number;
  startTime: string | null;
}

export const lockFile = (dataDir: string): string => join(dataDir, 'supervisor.json');

/** One supervisor per data folder. A lock left by a killed one is recognised by its process being gone. */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const file = lockFile(dataDir);
  const mine: Holder = { pid: process.pid, startTime: startTimeOf(process.pid) };
  const holder = read(file);
  if (holder?.pid !== mine.pid && isHeld(dataDir)) {
    throw new Failure(`Samplan already runs from ${dataDir} (process ${holder?.pid}). Stop that one first.`);
  }
  writeFileSync(file, JSON.stringify(mine));
  return () => {
    if (read(file)?.pid === mine.pid) rmSync(file);
  };
}

export function isHeld(dataDir: string): boolean {
  const holder = read(lockFile(dataDir));
  return holder !== null && holder.startTime === startTimeOf(holder.pid);
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}
