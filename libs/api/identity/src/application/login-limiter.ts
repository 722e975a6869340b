import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import { AttemptStore } from '../persistence/attempt.store';
import type { LoginLimits } from '../settings/login-settings';

/** How often one may try to log in: from one address, and as one login. */
@Injectable()
export class LoginLimiter {
  private readonly limits: LoginLimits;

  constructor(
    private readonly attempts: AttemptStore,
    @Inject(IDENTITY_OPTIONS) { login }: IdentityOptions,
  ) {
    this.limits = login.limits;
  }

  /** Whether so much from this address was refused lately that nothing more is looked at. */
  isBarred(address: string): Promise<boolean> {
    return this.attempts.isBarred(this.refusals, address);
  }

  async mayBegin(address: string): Promise<boolean> {
    if (await this.isBarred(address)) return false;
    const begun = { kind: 'login-begun', times: this.limits.begunPerAddress, minutes: this.limits.minutes };
    return this.attempts.mayTry(begun, address);
  }

  /** Counts a login that was refused; whoever collects them is soon not let begin. */
  async refused(address: string): Promise<void> {
    await this.attempts.mayTry(this.refusals, address);
  }

  mayLogIn(issuer: string, subject: string): Promise<boolean> {
    const rule = { kind: 'login', times: this.limits.perLogin, minutes: this.limits.minutes };
    return this.attempts.mayTry(rule, `${issuer} ${subject}`);
  }

  private get refusals(): { kind: string; times: number; minutes: number } {
    return { kind: 'login-refused', times: this.limits.refusedPerAddress, minutes: this.limits.minutes };
  }
}
