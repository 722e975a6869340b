/** Why a login did not become a session; for the security log. */
export type RefusalReason =
  | 'state'
  | 'too-late'
  | 'cancelled'
  | 'provider-error'
  | 'exchange'
  | 'issuer'
  | 'audience'
  | 'authorized-party'
  | 'nonce'
  | 'signature'
  | 'algorithm'
  | 'expired'
  | 'issued-at'
  | 'level'
  | 'not-fresh'
  | 'subject'
  | 'tenant'
  | 'malformed'
  | 'too-many'
  | 'unavailable';

/** What the person is told, in the address of the page that has the words for it. */
export type LoginProblem = 'expired' | 'cancelled' | 'level' | 'refused' | 'too-many' | 'unavailable';

const told: Partial<Record<RefusalReason, LoginProblem>> = {
  state: 'expired',
  'too-late': 'expired',
  'not-fresh': 'expired',
  cancelled: 'cancelled',
  level: 'level',
  'too-many': 'too-many',
  unavailable: 'unavailable',
};

/** Thrown where a login stops. Carries no claim and no token. */
export class LoginRefused extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
    this.name = 'LoginRefused';
  }

  /** Whoever sends a bad token learns nothing of what was wrong with it. */
  get problem(): LoginProblem {
    return told[this.reason] ?? 'refused';
  }
}
