import type { LifeArea, Said } from '@samplan/shared/contracts';
import { type Actor, isWider, noFrom, type YesFacts, yesFor } from './yes';

const facts: YesFacts = {
  ownerId: 'aud',
  underAge: false,
  hasAVoice: true,
  guardians: [
    { personId: 'guardian', areas: ['economy'], mayConsent: true },
    { personId: 'reader', areas: ['economy'], mayConsent: false },
  ],
  parents: [{ personId: 'mother', areas: ['common', 'education', 'health'] }],
  today: '2026-02-03',
};
const child: YesFacts = { ...facts, underAge: true };
const aud: Actor = { id: 'aud', records: false };
const kari: Actor = { id: 'kari', records: true };
const as = (id: string): Actor => ({ id, records: false });
const capacity = { assessedBy: 'Fastlegen', assessedOn: '2026-02-01', assessedFor: 'Penger' };
const heard = 'Vil gjerne ha hjelp';

describe('whose yes it is', () => {
  it.each<[string, LifeArea[], Actor, Said | null, YesFacts, object]>([
    ['one’s own', ['health'], aud, null, facts, { yes: { givenBy: 'aud', givenHow: 'signed', decidedBy: null } }],
    ['spoken, and written down', ['health'], kari, {}, facts, { yes: { givenBy: 'aud', givenHow: 'spoken' } }],
    [
      'signed on paper',
      ['health'],
      kari,
      { signedOn: '2026-02-03' },
      facts,
      { yes: { givenBy: 'aud', givenHow: 'signed', signedOn: '2026-02-03' } },
    ],
    [
      'signed on paper by a guardian',
      ['economy'],
      kari,
      { byId: 'guardian', heard, signedOn: '2026-02-02' },
      facts,
      { yes: { givenBy: 'guardian', givenHow: 'guardian', signedOn: '2026-02-02' } },
    ],
    [
      'signed tomorrow',
      ['health'],
      kari,
      { signedOn: '2026-02-04' },
      facts,
      { code: 'DATE_IN_FUTURE', path: ['said', 'signedOn'] },
    ],
    [
      'assessed tomorrow',
      ['health'],
      kari,
      { capacity: { ...capacity, assessedOn: '2026-02-04' } },
      facts,
      { code: 'DATE_IN_FUTURE', path: ['said', 'capacity', 'assessedOn'] },
    ],
    [
      'one’s own, called paper',
      ['health'],
      aud,
      { signedOn: '2026-02-03' },
      facts,
      { code: 'NOT_ALLOWED', path: ['said', 'signedOn'] },
    ],
    ['nobody’s', ['health'], kari, null, facts, { code: 'SPOKEN_YES_NEEDED', path: ['said'] }],
    ['able after all', ['health'], kari, { capacity }, facts, { yes: { givenBy: 'aud', capacity, decidedBy: null } }],
    ['a child’s, who is too young', ['health'], aud, null, child, { code: 'PARENT_DECIDES' }],
    [
      'a guardian’s',
      ['economy'],
      as('guardian'),
      { heard },
      facts,
      { yes: { givenBy: 'guardian', givenHow: 'guardian', heard, decidedBy: 'guardian' } },
    ],
    ['a guardian’s, too far', ['health'], as('guardian'), { heard }, facts, { code: 'OUTSIDE_MANDATE' }],
    ['of one who only follows', ['economy'], as('reader'), { heard }, facts, { code: 'DECIDER_UNKNOWN' }],
    ['of a guardian who asked nobody', ['economy'], as('guardian'), null, facts, { code: 'HEARD_NEEDED' }],
    ['said for another', ['economy'], aud, { byId: 'guardian' }, facts, { code: 'NOT_ALLOWED' }],
    ['a parent’s', ['health'], as('mother'), { heard }, child, { yes: { givenBy: 'mother', givenHow: 'guardian' } }],
    ['a parent’s for a baby', ['health'], as('mother'), null, { ...child, hasAVoice: false }, { yes: { heard: null } }],
    ['a parent’s of a grown child', ['education'], as('mother'), { heard }, facts, { code: 'DECIDER_UNKNOWN' }],
    ['what the child withholds', ['mental_health'], as('mother'), { heard }, child, { code: 'OUTSIDE_MANDATE' }],
    ['a stranger’s', ['health'], kari, { byId: 'ola' }, facts, { code: 'DECIDER_UNKNOWN' }],
  ])('%s', (_, areas, actor, said, known, outcome) => {
    expect(yesFor(areas, actor, said, known)).toMatchObject(outcome);
  });
});

describe('a no', () => {
  it.each<[string, Actor, Said | null, object]>([
    ['of one’s own', aud, null, { givenBy: 'aud', givenHow: 'signed' }],
    ['spoken', kari, null, { givenBy: 'aud', givenHow: 'spoken' }],
    ['of the mother, spoken', kari, { byId: 'mother' }, { givenBy: 'mother', givenHow: 'guardian' }],
    [
      'signed on paper',
      kari,
      { signedOn: '2026-02-01' },
      { givenBy: 'aud', givenHow: 'signed', signedOn: '2026-02-01' },
    ],
    ['of the mother', as('mother'), { byId: 'aud' }, { givenBy: 'mother', givenHow: 'guardian' }],
  ])('%s is written down without conditions', (_, actor, said, no) =>
    expect(noFrom(actor, said, child)).toEqual({ signedOn: null, ...no }),
  );
});

describe('what opens more', () => {
  const june = new Date('2026-06-01');
  const before = { areas: ['economy', 'housing'] as LifeArea[], until: june, purpose: 'Husleia' };
  it.each<[string, Partial<Parameters<typeof isWider>[1]>, boolean]>([
    ['the same', {}, false],
    ['less', { areas: ['economy'] }, false],
    ['shorter', { until: new Date('2026-03-01') }, false],
    ['more', { areas: ['economy', 'health'] }, true],
    ['longer', { until: new Date('2026-07-01') }, true],
    ['without end', { until: null }, true],
    ['for something else', { purpose: 'Regningene' }, true],
  ])('%s', (_, change, wider) => expect(isWider(before, { ...before, ...change })).toBe(wider));
});
