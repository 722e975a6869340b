import { Injectable } from '@nestjs/common';
import type { ProviderKind } from '@samplan/shared/contracts';
import type { LoginId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';

export interface WorkEmail {
  address: string;
  /** Numbers of the municipalities whose employees the provider may say who are. */
  municipalities: readonly string[];
}

/** Somebody whom an identity provider has just proved to be who they are. */
export interface Arrival {
  loginId: LoginId;
  provider: { key: string; kind: ProviderKind };
  /** The provider's name for itself; with an Entra tenant in it. */
  issuer: string;
  /** Who it is, to that provider: `sub`, or `oid` with Entra. */
  subject: string;
  /** Eleven digits as the provider gave them, from ID-porten and HelseID. In memory only: never stored, never logged. */
  nationalId: string | null;
  /** The address the employer's directory has, from Entra, when its domain is proved to be the employer's. */
  workEmail: WorkEmail | null;
  /** What the page asked to have carried through the login, as it was given; an invitation, for instance. */
  continuation: string | null;
}

export interface Welcome {
  /** An in-app path to go to instead of where the person was on their way; null leaves that as it is. */
  goTo: string | null;
}

export const ARRIVALS = Symbol('ARRIVALS');

/**
 * Port to whoever knows people: connects a proved login with the persons it may act as. Asked at every login, after the
 * login's row exists and before its hats are read, so a person registered since last time is found too.
 */
export interface Arrivals {
  arrive(ctx: RequestContext, arrival: Arrival): Promise<Welcome>;
}

/** Knows nobody: only logins that have persons already get a hat. */
@Injectable()
export class NobodyArrives implements Arrivals {
  arrive(): Promise<Welcome> {
    return Promise.resolve({ goTo: null });
  }
}
