import { execFileSync } from 'node:child_process';
import { Failure } from '../failure';

/** What `spawn` needs to run a program as another user; empty when the present user will do. */
export type ServerUser = { uid: number; gid: number } | Record<string, never>;

/** PostgreSQL refuses to run as root, so root lends it a user of its own, as every system package does. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  return lookUp('postgres') ?? create('postgres');
}

function lookUp(name: string): ServerUser | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function create(name: string): ServerUser {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', name], { stdio: 'ignore' });
  } catch (cause) {
    throw new Failure(
      `PostgreSQL cannot run as root and a user "${name}" could not be made. Run as an ordinary user, or add that user.`,
      { cause },
    );
  }
  return lookUp(name)!;
}
