import { type FaultCode, faultCodes } from '@samplan/shared/contracts';
import type { CombinedError } from 'urql';

/** Something that went wrong and that the person cannot mend in the form. */
export interface Fault {
  /** `KEPT`: the network is away, and what was sent waits on the device until it is back. */
  code: FaultCode | 'OFFLINE' | 'KEPT';
  /** Short reference to the log; null when the server was never reached. */
  reference: string | null;
}

export function faultOf(error: CombinedError): Fault {
  const first = error.graphQLErrors[0];
  const code = faultCodes.find((known) => known === first?.extensions['code']);
  if (first) return { code: code ?? 'INTERNAL', reference: shortReference(correlationId(first.extensions, error)) };
  const { response } = error as { response?: Response };
  if (!response) return { code: 'OFFLINE', reference: null };
  return {
    code: response.status === 429 ? 'RATE_LIMITED' : 'INTERNAL',
    reference: shortReference(correlationId({}, error)),
  };
}

function correlationId(extensions: Record<string, unknown>, error: CombinedError): string | null {
  const told = extensions['correlationId'];
  if (typeof told === 'string') return told;
  return (error as { response?: Response }).response?.headers.get('x-correlation-id') ?? null;
}

/** The first part is enough to find one request in a day's log, and short enough to read aloud. */
function shortReference(correlationIdOrNull: string | null): string | null {
  return correlationIdOrNull ? (correlationIdOrNull.split('-')[0] ?? null) : null;
}

/** Faults after which nothing already fetched may stay on the screen. */
export function endsAccess(fault: Fault | undefined): boolean {
  return fault?.code === 'NOT_FOUND' || fault?.code === 'FORBIDDEN';
}

/** Faults that no waiting mends; all others pass, and what was sent is not at fault. */
export function isFinal(fault: Fault): boolean {
  return endsAccess(fault) || fault.code === 'BAD_REQUEST';
}
