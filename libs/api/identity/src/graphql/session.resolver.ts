import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { PublicAccess } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { demoPersonas } from '../demo/demo-personas';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import { type HatRow, SessionStore } from '../persistence/session.store';
import { Providers } from '../oidc/providers';
import { DemoPersonaType, type Hat, LoginProvider, Session } from './session.types';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly sessions: SessionStore,
    private readonly providers: Providers,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  @Query(() => Session)
  @PublicAccess("Tells the client whether somebody is logged in, and that login's own hats")
  async session(@Ctx() ctx: RequestContext): Promise<Session> {
    const { session, viewer } = ctx.facts;
    const hats = session ? (await this.sessions.hats(session.loginId)).map(toHat) : [];
    return {
      demoMode: this.options.demoMode,
      loggedIn: session !== null,
      kind: session?.kind ?? null,
      hats,
      hat: hats.find((hat) => hat.personId === viewer?.personId) ?? null,
      hatEnded: session?.hatEnded ?? false,
      waits: session ? await this.sessions.waits(session.loginId) : false,
      idleExpiresAt: session?.idleExpiresAt ?? null,
      provider: session?.provider ?? null,
    };
  }

  @Query(() => [LoginProvider])
  @PublicAccess('The buttons of the login page: which identity providers there are')
  loginProviders(@Ctx() ctx: RequestContext): LoginProvider[] {
    return this.providers.all.map(({ settings: { key, kind, name } }) => ({
      key,
      kind,
      name: name?.[ctx.language] ?? null,
    }));
  }

  @Query(() => [DemoPersonaType])
  @PublicAccess('The list of ready-made personas; empty outside demo mode')
  demoPersonas(@Ctx() ctx: RequestContext): DemoPersonaType[] {
    if (!this.options.demoMode) return [];
    return demoPersonas.map(({ key, name, description }) => ({ key, name, description: description[ctx.language] }));
  }
}

function toHat(row: HatRow): Hat {
  return {
    personId: row.person_id,
    name: `${row.given_name} ${row.family_name}`,
    municipality: { id: row.tenant_id, name: row.municipality },
    roles: row.roles,
    unitName: row.unit_name,
    profession: row.profession,
    ownerOf: row.owner_of,
  };
}
