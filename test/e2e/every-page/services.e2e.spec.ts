import { everyPageOf } from '../support/every-page';

const per = {
  name: 'Per Lie',
  hat: /Fjellvik/,
  pages: ['/', 'plan', 'plan/goals', 'plan/needs', 'plan/evaluation', 'plan/timeline', 'plan/team', '/ours', 'meeting'],
};

const stine = { name: 'Stine Moe', pages: ['/invitations', '/standing-teams', '/ours'] };
const berit = { name: 'Berit Aas', pages: ['/', '/directory', '/invitations', '/standing-teams'] };
const tor = { name: 'Tor Lunde', pages: ['/', '/coordination', '/register', '/emergency-reviews', '/plan-templates'] };
const gunnar = { name: 'Gunnar Bye', pages: ['/', '/log-control'] };

const siri = {
  name: 'Siri Dahl',
  pages: [
    '/',
    '/directory',
    '/standing-teams',
    '/administration',
    '/administration/import',
    '/administration/reorganise',
    '/administration/emergency',
    '/administration/plans',
    '/plan-templates',
  ],
};

describe('every page of the services, and of those who lead and look after them', () =>
  everyPageOf([per, stine, berit, tor, gunnar, siri]));
