import { resolve } from 'node:path';

export const workspaceRoot = resolve(__dirname, '../../../..');

export const inWorkspace = (...parts: string[]): string => resolve(workspaceRoot, ...parts);
