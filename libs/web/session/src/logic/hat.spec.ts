import { type Hat, type HatRole, leadingRole, roleWithoutPlans, worksWithPeople } from './hat';

const hat = (...roles: HatRole[]): Hat => ({
  personId: 'p',
  name: 'Berit Aas',
  municipality: { id: 'm', name: 'Fjellvik' },
  roles,
  unitName: null,
  profession: null,
  ownerOf: null,
});

describe('what a hat comes for', () => {
  it.each<[HatRole[], HatRole, boolean]>([
    [['USER'], 'USER', false],
    [['RELATIVE'], 'RELATIVE', false],
    [['RELATIVE', 'GUARDIAN'], 'RELATIVE', false],
    [['GUARDIAN', 'SPOKESPERSON'], 'GUARDIAN', false],
    [['SPOKESPERSON'], 'SPOKESPERSON', false],
    [['SPOKESPERSON', 'PROFESSIONAL'], 'PROFESSIONAL', true],
    [['PROFESSIONAL'], 'PROFESSIONAL', true],
    [['PROFESSIONAL', 'COORDINATOR'], 'COORDINATOR', true],
    [['PROFESSIONAL', 'UNIT_LEADER'], 'UNIT_LEADER', false],
    [['UNIT_LEADER', 'PROFESSIONAL', 'COORDINATOR'], 'COORDINATOR', true],
    [['PROFESSIONAL', 'ADMINISTRATOR'], 'ADMINISTRATOR', false],
    [['PROFESSIONAL', 'LOG_CONTROL'], 'LOG_CONTROL', false],
    [['PROFESSIONAL', 'COORDINATING_UNIT'], 'COORDINATING_UNIT', false],
  ])('%s is called %s', (roles, leading, people) => {
    expect(leadingRole(hat(...roles))).toBe(leading);
    expect(worksWithPeople(hat(...roles))).toBe(people);
  });

  it('knows the roles that see nobody’s plan', () => {
    expect(roleWithoutPlans(hat('PROFESSIONAL', 'UNIT_LEADER'))).toBe('UNIT_LEADER');
    expect(roleWithoutPlans(hat('PROFESSIONAL', 'COORDINATOR', 'UNIT_LEADER'))).toBeNull();
  });
});
