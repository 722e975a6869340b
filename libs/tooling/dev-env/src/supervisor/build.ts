import { execFile } from 'node:child_process';
import { isBuilt, rememberBuild, sourceStamp } from '../build/stamp';
import { Failure } from '../failure';
import { workspaceRoot } from '../workspace';

/** Builds API and web if any source changed since the last time. */
export async function buildIfChanged(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const stamp = sourceStamp();
  if (isBuilt(stamp)) return;
  say('Building API and web client …');
  const nx = require.resolve('nx/bin/nx.js');
  await new Promise<void>((resolve, reject) => {
    execFile(
      process.execPath,
      [nx, 'run-many', '-t', 'build', '--outputStyle=static'],
      { cwd: workspaceRoot, env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1' }, signal },
      (error, stdout, stderr) =>
        error ? reject(new Failure(`The build failed:\n${stdout}${stderr}`, { cause: error })) : resolve(),
    );
  });
  rememberBuild(stamp);
}
