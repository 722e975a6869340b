import { providerKinds } from '@samplan/shared/contracts';
import { z } from 'zod';

const variable = z.string().regex(/^[A-Z][A-Z0-9_]*$/);

const authentication = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('private_key_jwt'),
    /** Name of the environment variable with the private key: PKCS #8 in PEM, or a JWK. */
    keyVariable: variable,
    keyId: z.string().min(1).optional(),
    algorithm: z.enum(['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'ES512']).default('RS256'),
  }),
  z.strictObject({
    method: z.enum(['client_secret_basic', 'client_secret_post']),
    /** Name of the environment variable with the secret. */
    secretVariable: variable,
  }),
]);

const level = z.strictObject({
  /** The claim that says how surely the person was proved. */
  claim: z.string().min(1),
  /** Sent as `acr_values`, best first. */
  requested: z.array(z.string().min(1)),
  /** Values that are good enough; any other is refused. */
  accepted: z.array(z.string().min(1)).min(1),
});
export type LevelRule = z.infer<typeof level>;

const employer = z.strictObject({
  /** Numbers of the municipalities whose employees this provider may say who are; of no other. */
  municipalities: z.array(z.string().regex(/^\d{4}$/)).min(1),
  /** What stands after the @ in the addresses it gives them itself; a guest brings another. */
  emailDomains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).min(1),
});

const provider = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
    kind: z.enum(providerKinds),
    issuer: z.url(),
    clientId: z.string().min(1),
    authentication,
    /** Words on the button, when the kind's own do not fit. */
    name: z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() }).optional(),
    scopes: z.array(z.string().min(1)).optional(),
    level: level.optional(),
    /** Demanded of a provider that finds people by their work address, refused for any other. */
    employer: employer.optional(),
  })
  .refine(({ kind, employer: given }) => (kind === 'entra') === (given !== undefined), { path: ['employer'] });
export type ProviderSettings = z.infer<typeof provider>;

const limits = z.strictObject({
  minutes: z.number().int().min(1).default(10),
  /** Logins begun from one address; a whole town hall may share one. */
  begunPerAddress: z.number().int().min(1).default(2000),
  /** Logins from one address that ended in a refusal. */
  refusedPerAddress: z.number().int().min(1).default(200),
  /** Logins as one and the same. */
  perLogin: z.number().int().min(1).default(20),
});
export type LoginLimits = z.infer<typeof limits>;

export const loginSettingsFile = z.strictObject({
  providers: z
    .array(provider)
    .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, 'two providers have the same key'),
  limits: limits.prefault({}),
  /** How far the provider's clock may be from ours. */
  clockToleranceSeconds: z.number().int().min(0).max(300).default(30),
  /** How soon a provider's keys may be fetched again when a token names one we do not have. */
  keyCooldownSeconds: z.number().min(0).max(300).default(10),
});

/** How people log in here. */
export interface LoginSettings extends z.infer<typeof loginSettingsFile> {
  /** Values of the variables that the providers name; never printed. */
  secrets: Readonly<Record<string, string>>;
  /** Plain http to a provider on this machine; for trying out, never in production. */
  allowInsecureProviders: boolean;
}

/** Nobody logs in through a provider. */
export const noProviders: LoginSettings = {
  ...loginSettingsFile.parse({ providers: [] }),
  secrets: {},
  allowInsecureProviders: false,
};
