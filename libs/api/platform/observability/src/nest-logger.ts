import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger';

/** Nest's own messages in the same stream. What it would log of thrown errors is left out: we log those ourselves. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
  error(message: unknown): void {
    this.logger.error({ err: message instanceof Error ? message : undefined }, 'error inside the framework');
  }
  debug(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}
