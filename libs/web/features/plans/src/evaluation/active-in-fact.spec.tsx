import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import type { Reader } from '../logic/reader';
import { drawAs } from '../testing/show';
import { PlanProvider } from '../words/plan-context';
import { ActiveInFact } from './active-in-fact';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const draw = (reader: Reader, state: 'ACTIVE' | 'LAPSED' | 'UNSEEN') =>
  drawAs(
    server,
    'somebody',
    <PlanProvider
      value={{
        collaborationId: 'c',
        reader,
        ownerId: 'aud',
        name: 'Aud',
        me: 'somebody',
        level: 'READ',
        can: () => false,
        areas: [],
        candidates: [],
      }}
    >
      <ActiveInFact
        fact={{
          state,
          lastOn: state === 'UNSEEN' ? null : '2026-02-03',
          until: '2027-02-03',
        }}
      />
    </PlanProvider>,
  );

describe('whether the plan is looked at as often as it should be', () => {
  it.each([
    ['work', 'ACTIVE', 'Planen er verksam'],
    ['you', 'ACTIVE', 'Planen din er i bruk'],
    ['kin', 'ACTIVE', 'Planen er i bruk'],
    ['you', 'LAPSED', 'Det er lenge sidan nokon såg på planen din'],
    ['kin', 'LAPSED', 'Det er lenge sidan nokon såg på planen'],
    ['kin', 'UNSEEN', 'Ikkje evaluert, så langt du ser'],
  ] as const)('is told %s, when it is %s: %s', async (reader, state, heading) => {
    const { container, findByRole } = await draw(reader, state);
    expect((await findByRole('heading', { level: 2 })).textContent).toBe(heading);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says when it was done and when it must be', async () => {
    const { findByText } = await draw('work', 'LAPSED');
    expect(await findByText('Sist evaluert 3. februar 2026. Skulle vore evaluert innan 3. februar 2027.')).toBeTruthy();
  });
});
