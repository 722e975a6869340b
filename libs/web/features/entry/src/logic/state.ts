interface Passing {
  expiresAt: string;
  usedAt?: string | null;
  withdrawnAt?: string | null;
}

/** What has become of a link or a code. */
export function stateOf({ expiresAt, usedAt, withdrawnAt }: Passing, now = Date.now()) {
  if (usedAt) return 'used';
  if (withdrawnAt) return 'withdrawn';
  return Date.parse(expiresAt) <= now ? 'expired' : 'open';
}

/** When it became so; for what is open, until when. */
export const whenOf = ({ expiresAt, usedAt, withdrawnAt }: Passing): string => usedAt ?? withdrawnAt ?? expiresAt;
