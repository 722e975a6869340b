import { shipped } from './shipped';

export const mentalHealth = shipped(
  ['Psykisk helse og rus', 'Psykisk helse og rus', 'Mental health and substance use'],
  [
    'For den som vil få det bedre og trenger hjelp fra flere.',
    'For den som vil få det betre og treng hjelp frå fleire.',
    'For somebody who wants to feel better and needs help from several.',
  ],
  [
    [
      ['Få det bedre med meg selv', 'Få det betre med meg sjølv', 'Feel better about myself'],
      'mental_health',
      [
        [
          [
            'Faste samtaler med én jeg er trygg på',
            'Faste samtalar med éin eg er trygg på',
            'Regular talks with one person I trust',
          ],
          ['Én gang i uka', 'Éin gong i veka', 'Once a week'],
          8,
        ],
        [
          [
            'Lage en plan for når det blir vanskelig',
            'Lage ein plan for når det blir vanskeleg',
            'Make a plan for when it gets hard',
          ],
          ['Sammen, på en rolig dag', 'Saman, på ein roleg dag', 'Together, on a calm day'],
          3,
        ],
      ],
    ],
    [
      ['Ha et trygt sted å bo', 'Ha ein trygg stad å bu', 'Have a safe place to live'],
      'housing',
      [
        [
          ['Gå gjennom husleie og leieavtale', 'Gå gjennom husleige og leigeavtale', 'Go through rent and tenancy'],
          null,
          4,
        ],
      ],
    ],
    [
      ['Ha noe å stå opp til', 'Ha noko å stå opp til', 'Have something to get up for'],
      'work',
      [
        [
          [
            'Prøve arbeid eller aktivitet som passer',
            'Prøve arbeid eller aktivitet som passar',
            'Try work or activity that fits',
          ],
          [
            'Noen timer i uka til å begynne med',
            'Nokre timar i veka til å byrje med',
            'A few hours a week to begin with',
          ],
          12,
        ],
        [
          ['Få oversikt over økonomien', 'Få oversikt over økonomien', 'Get an overview of money'],
          ['To samtaler', 'To samtalar', 'Two conversations'],
          6,
        ],
      ],
    ],
  ],
);
