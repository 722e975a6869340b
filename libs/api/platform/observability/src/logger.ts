import pino, { type DestinationStream, type Logger as PinoLogger } from 'pino';

export type Logger = PinoLogger;

/**
 * One JSON line an event. Only what is named here by the caller is logged, never request bodies, addresses, names or
 * errors' own texts (a database's message may quote a row).
 */
export function createLogger(options: { level: string; process: 'api' | 'worker'; to?: DestinationStream }): Logger {
  const settings = {
    level: options.level,
    base: { process: options.process },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error: unknown) => describeError(error) },
  };
  return options.to ? pino(settings, options.to) : pino(settings);
}

/** What may be told of an error: its kind, the database's code, and where in the code it came from. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    frames: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
}
