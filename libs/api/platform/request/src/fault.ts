import type { FaultCode } from '@samplan/shared/contracts';

/** Something unexpected for the person: thrown, told by a closed code, without any detail. */
export class Fault extends Error {
  constructor(readonly code: FaultCode) {
    super(code);
    this.name = 'Fault';
  }
}

/** What one may not see does not exist. */
export const notFound = (): Fault => new Fault('NOT_FOUND');
export const unauthenticated = (): Fault => new Fault('UNAUTHENTICATED');
export const forbidden = (): Fault => new Fault('FORBIDDEN');
export const badRequest = (): Fault => new Fault('BAD_REQUEST');
