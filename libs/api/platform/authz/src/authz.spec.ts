import type { AccessLevel, LifeArea, Relation } from '@samplan/shared/contracts';
import type { CollaborationId } from '@samplan/shared/kernel';
import { RequestContext } from '@samplan/api/platform/request';
import type { DataSource } from 'typeorm';
import { Authz } from './authz';
import type { Grant, UnitStanding } from './grant';
import { atLeast, everybodyInCircle, Policies } from './policy';
import { mintScope, Scope } from './scope';

const aud = 'aud' as CollaborationId;
const emil = 'emil' as CollaborationId;
const grant = (
  collaborationId: CollaborationId,
  level: AccessLevel,
  areas: LifeArea[],
  relation: Relation = 'member',
): Grant => ({
  collaborationId,
  level,
  areas,
  relation,
  groundKind: 'consent',
  groundId: null,
  throughId: null,
  seesFrom: null,
});

const policies = new Policies();
policies.add({ 'meeting:read': everybodyInCircle, 'goal:edit': atLeast('edit_own') });

const asked = { entity: 'goal', id: 'g' } as const;
const grants = [
  grant(aud, 'edit_own', ['common', 'health']),
  grant(aud, 'read', ['common', 'economy']),
  grant(emil, 'read', ['common', 'work']),
];

const roles: UnitStanding[] = [
  { unitId: 'nav', role: 'leader' },
  { unitId: 'school', role: 'employee' },
];
policies.addUnitRules({ 'notice:list': ['leader', 'administrator'], 'notice:mark-read': ['administrator'] });

let ctx: RequestContext;
let authz: Authz;
beforeEach(() => {
  const facts = { correlationId: 'c', now: new Date(), language: 'nb', session: null, viewer: null } as const;
  ctx = new RequestContext(facts, {} as DataSource);
  authz = new Authz(
    { grantsOfViewer: () => Promise.resolve(grants), unitRolesOfViewer: () => Promise.resolve(roles) },
    policies,
  );
});

it('reaches only where the action is allowed, and only the areas that the allowing grants open', async () => {
  const read = await authz.everywhere(ctx, 'meeting:read');
  expect(read.collaborationIds).toEqual([aud, emil]);
  expect([...read.areasIn(aud)].sort()).toEqual(['common', 'economy', 'health']);
  const edit = await authz.everywhere(ctx, 'goal:edit');
  expect(edit.collaborationIds).toEqual([aud]);
  expect([...edit.areasIn(aud)]).toEqual(['common', 'health']);
  expect(edit.areasIn(emil).size).toBe(0);
  expect((await authz.everywhere(ctx, 'message:send')).collaborationIds).toEqual([]);
});

it('does not find what is outside the circle, and forbids what is inside but not allowed', async () => {
  await expect(authz.require(ctx, 'meeting:read', 'stranger', asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(authz.require(ctx, 'goal:edit', emil, asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect((await authz.require(ctx, 'meeting:read', emil, asked)).collaborationIds).toEqual([emil]);
});

it('forbids in an area that only another standing opens', async () => {
  const row = (lifeArea: LifeArea): { collaborationId: string; lifeArea: LifeArea } => ({
    collaborationId: aud,
    lifeArea,
  });
  const scope = await authz.requireFor(ctx, 'goal:edit', row('health'), asked);
  expect(scope.standingsIn(aud, 'health')).toEqual([grants[0]]);
  expect(scope.standingsIn(aud, 'economy')).toEqual([]);
  await expect(authz.requireFor(ctx, 'goal:edit', row('economy'), asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('opens messages in an area from when a standing with that area does', () => {
  const [early, late] = [new Date('2026-01-01T12:00:00Z'), new Date('2026-05-01T12:00:00Z')];
  const scope = mintScope('collaboration:read', [
    { ...grant(aud, 'read', ['common', 'economy']), seesFrom: early },
    { ...grant(aud, 'read', ['common', 'health']), seesFrom: late },
    { ...grant(aud, 'read', ['common', 'family'], 'guardian'), seesFrom: null },
    { ...grant(emil, 'read', ['common']), seesFrom: late },
  ]);
  expect(scope.seesFrom(aud, 'health')).toEqual(late);
  expect(scope.seesFrom(aud, 'economy')).toEqual(early);
  expect(scope.seesFrom(aud, 'common')).toBeNull();
  expect(scope.seesFrom(emil, 'common')).toEqual(late);
});

it('gives scopes that reach differently different keys', async () => {
  const keys = [
    (await authz.everywhere(ctx, 'meeting:read')).key,
    (await authz.everywhere(ctx, 'goal:edit')).key,
    (await authz.require(ctx, 'meeting:read', aud, asked)).key,
    (await authz.require(ctx, 'meeting:read', emil, asked)).key,
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect((await authz.everywhere(ctx, 'meeting:read')).key).toBe(keys[0]);
});

it('gives leave by a role in a unit to those who have it, in that unit', async () => {
  expect(await authz.requireUnitRole(ctx, 'notice:list')).toEqual({ unitIds: ['nav'] });
  await expect(authz.requireUnitRole(ctx, 'notice:mark-read')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(authz.requireUnitRole(ctx, 'goal:edit')).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('lets nobody else mint a scope', () => {
  expect(() => new Scope(Symbol('minted') as never, 'meeting:read', grants, 'everywhere')).toThrow('minted by authz');
});
