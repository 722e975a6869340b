import { candidatesOf } from './candidates';

const aud = { id: 'aud', name: 'Aud' };
const liv = { id: 'liv', name: 'Liv' };

it('lists the team, the person and those near, nobody twice', () => {
  const candidates = candidatesOf(
    {
      owner: aud,
      team: [
        {
          person: { id: 'kari', name: 'Kari' },
          unit: { name: 'Rehabilitering' },
          away: { fromDate: '2026-03-03', untilDate: '2026-03-17' },
        },
        { person: liv },
      ],
      nextOfKin: [{ relationship: 'datter', person: liv }],
    },
    (name) => `${name} sjølv`,
    (name, away) => (away ? `${name} (borte)` : name),
  );
  expect(candidates).toEqual([
    {
      id: 'kari',
      label: 'Kari, Rehabilitering (borte)',
      away: { fromDate: '2026-03-03', untilDate: '2026-03-17' },
    },
    { id: 'liv', label: 'Liv', away: null },
    { id: 'aud', label: 'Aud sjølv' },
  ]);
});
