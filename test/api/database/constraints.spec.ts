import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { testDatabase } from '@samplan/api/platform/testing';
import {
  buildWorld,
  daysFrom,
  type World,
  type WorldCollaboration,
  type WorldPerson,
  type WorldUnit,
} from '@samplan/test/support';
import { insert, period } from '../../support/sql';

let urls: DatabaseUrls;
let world: World;
let unit: WorldUnit;
let owner: WorldPerson;
let nurse: WorldPerson;
let collaboration: WorldCollaboration;

beforeAll(async () => {
  urls = await testDatabase();
});
beforeEach(async () => {
  world = await buildWorld(urls.owner);
  unit = await world.unit('home_care');
  owner = await world.person({ kind: 'citizen' });
  nurse = await world.person({ kind: 'professional', unit });
  collaboration = await world.collaboration({ owner });
});
afterEach(() => world.close());

const refusedBy = (constraint: string): Record<string, unknown> => ({ constraint });

it('one collaboration of a person is open at a time', async () => {
  await expect(world.collaboration({ owner, state: 'reported' })).rejects.toMatchObject(
    refusedBy('collaboration_one_open'),
  );
  await world.db.query(`update collaboration set state = 'closed', closed_on = current_date where id = $1`, [
    collaboration.id,
  ]);
  await world.collaboration({ owner });
});

it('one plan of a collaboration is not closed', async () => {
  await collaboration.plan({ state: 'withdrawn' });
  const plan = await collaboration.plan({ state: 'paused' });
  await expect(collaboration.plan({ state: 'wished' })).rejects.toMatchObject(refusedBy('individual_plan_one'));
  await world.db.query(`update individual_plan set state = 'closed' where id = $1`, [plan.id]);
  await collaboration.plan({ state: 'active' });
});

describe('a measure', () => {
  let measureId: string;

  beforeEach(async () => {
    const plan = await collaboration.plan();
    measureId = await plan.measure({ goalId: await plan.goal(), accountable: nurse });
  });

  const change = (set: string): Promise<unknown> =>
    world.db.query(`update measure set ${set} where id = $1`, [measureId]);
  const nobody = 'accountable_person_id = null, accountable_kind = null, accountable_unit_id = null';

  it.each(['agreed', 'under_way', 'done', 'stopped'])('has one accountable person when it is %s', async (status) => {
    await expect(change(`status = '${status}', status_reason = 'Flyttet', ${nobody}`)).rejects.toMatchObject(
      refusedBy('measure_one_accountable'),
    );
    await change(`status = '${status}', status_reason = 'Flyttet'`);
  });

  it('may be proposed before anybody is accountable', async () => {
    await change(`status = 'proposed', ${nobody}`);
  });

  it('names the unit of an accountable professional, and needs none for others', async () => {
    await expect(change('accountable_unit_id = null')).rejects.toMatchObject(refusedBy('measure_unit_of_professional'));
    await change(`accountable_person_id = '${owner.id}', accountable_kind = 'citizen', accountable_unit_id = null`);
  });

  it('cannot call a professional something else', async () => {
    await expect(change(`accountable_kind = 'citizen', accountable_unit_id = null`)).rejects.toMatchObject({
      code: '23503',
    });
  });

  it('is stopped with a reason', async () => {
    await expect(change(`status = 'stopped'`)).rejects.toMatchObject(refusedBy('measure_stopped_with_reason'));
    await change(`status = 'stopped', status_reason = 'Flyttet'`);
  });
});

describe('a team', () => {
  const from = (): Date => daysFrom(world.now, -30);

  it('has one coordinator at a time, of whichever kind', async () => {
    const other = await world.person({ kind: 'professional', unit });
    await collaboration.member(nurse, { role: 'coordinator', from: from(), until: world.now });
    await expect(
      collaboration.member(other, { role: 'child_coordinator', from: daysFrom(world.now, -1) }),
    ).rejects.toMatchObject(refusedBy('team_one_coordinator'));
    await collaboration.member(other, { role: 'child_coordinator', from: world.now });
  });

  it('has nobody twice in the same role at the same time', async () => {
    await collaboration.member(nurse, { from: from(), until: world.now });
    await expect(collaboration.member(nurse, { from: daysFrom(world.now, -1) })).rejects.toMatchObject({
      code: '23P01',
    });
    await collaboration.member(nurse, { role: 'primary_contact', from: daysFrom(world.now, -1) });
    await collaboration.member(nurse, { from: world.now });
  });

  it('has a coordinator who coordinates, and nobody else who does', async () => {
    await expect(collaboration.member(nurse, { role: 'coordinator', level: 'read' })).rejects.toMatchObject({
      code: '23514',
    });
    await expect(collaboration.member(nurse, { role: 'member', level: 'coordinate' })).rejects.toMatchObject({
      code: '23514',
    });
  });

  it('has no relative twice at the same time', async () => {
    const sister = await world.person({ kind: 'citizen' });
    await collaboration.relative(sister);
    await expect(collaboration.relative(sister, { relationship: 'Nabo' })).rejects.toMatchObject({ code: '23P01' });
  });
});

it('nobody is twice in the same role in a unit at the same time', async () => {
  await expect(world.employ(nurse, unit, 'employee')).rejects.toMatchObject({ code: '23P01' });
  await world.employ(nurse, unit, 'leader');
});

it('a ground is given to a unit or to a person, and a legal basis is named', async () => {
  const ground = {
    id: collaboration.id,
    ...collaboration.keys,
    kind: 'legal_basis',
    unit_id: unit.id,
    areas: [],
    purpose: 'Hjelp hjemme',
    given_how: 'law',
    legal_basis: 'Samarbeid om pasient',
    recorded_by: nurse.id,
    valid: period(world.now),
  };
  for (const wrong of [{ person_id: owner.id }, { unit_id: null }, { legal_basis: null }, { kind: 'consent' }]) {
    await expect(insert(world.db, 'ground', { ...ground, ...wrong })).rejects.toMatchObject({ code: '23514' });
  }
  await insert(world.db, 'ground', ground);
});
