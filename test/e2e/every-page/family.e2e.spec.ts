import { everyPageOf } from '../support/every-page';

const aud = {
  name: 'Aud Nilsen',
  pages: [
    '/',
    'plan',
    'plan/goals',
    'plan/needs',
    'plan/evaluation',
    'plan/timeline',
    'plan/easy',
    'plan/print',
    'plan/team',
    'plan/history',
    'plan/looks',
    'plan/consent',
    'plan/consent/table',
    'plan/contact',
    'plan/emergency',
    'plan/thread',
    'plan/meetings',
    'meeting',
    'minutes',
  ],
};

const liv = {
  name: 'Liv Nilsen',
  hat: /[Pp]årørande/,
  pages: ['/', 'plan', 'plan/goals', 'plan/evaluation', 'plan/easy', 'plan/team', 'meeting'],
};

const emil = { name: 'Emil Strand', pages: ['/', 'own', 'own/team', 'own/emergency'] };

describe('every page of those the plans belong to, and of a relative', () => everyPageOf([aud, liv, emil]));
