import type { ProviderKind } from '@samplan/shared/contracts';
import type { LevelRule } from '../settings/login-settings';

/** What a kind of provider is asked for, and where in its tokens the answers stand. */
export interface Profile {
  scopes: readonly string[];
  /** Null where the provider is set up to demand enough by itself. */
  level: LevelRule | null;
  /** The claim that is the same for one person for ever. */
  subjectClaim: 'sub' | 'oid';
  nationalIdClaim: string | null;
  emailClaim: string | null;
  /** Says that whoever runs the domain of the address vouches for it; without it an address is nobody's proof. */
  emailProofClaim: string | null;
  /** Whether the token names a tenant that must be the one in the issuer's address. */
  hasTenant: boolean;
  /** Tokens bound to a key of ours, which HelseID demands of every client. */
  bindsTokens: boolean;
}

export const profiles: Record<ProviderKind, Profile> = {
  idporten: {
    scopes: ['openid', 'profile'],
    level: { claim: 'acr', requested: ['idporten-loa-high'], accepted: ['idporten-loa-high'] },
    subjectClaim: 'sub',
    nationalIdClaim: 'pid',
    emailClaim: null,
    emailProofClaim: null,
    hasTenant: false,
    bindsTokens: false,
  },
  helseid: {
    scopes: ['openid', 'profile', 'helseid://scopes/identity/pid', 'helseid://scopes/identity/assurance_level'],
    level: { claim: 'helseid://claims/identity/assurance_level', requested: ['Level4'], accepted: ['high'] },
    subjectClaim: 'sub',
    nationalIdClaim: 'helseid://claims/identity/pid',
    emailClaim: null,
    emailProofClaim: null,
    hasTenant: false,
    bindsTokens: true,
  },
  entra: {
    scopes: ['openid', 'profile', 'email'],
    level: null,
    subjectClaim: 'oid',
    nationalIdClaim: null,
    emailClaim: 'email',
    emailProofClaim: 'xms_edov',
    hasTenant: true,
    bindsTokens: false,
  },
};
