import { shipped } from './shipped';

export const dementia = shipped(
  ['Demens', 'Demens', 'Dementia'],
  [
    'For den som har demens og bor hjemme, og for dem som hjelper til.',
    'For den som har demens og bur heime, og for dei som hjelper til.',
    'For somebody with dementia living at home, and those who help.',
  ],
  [
    [
      ['Bo trygt hjemme', 'Bu trygt heime', 'Live safely at home'],
      'housing',
      [
        [
          [
            'Gå gjennom boligen: komfyr, lys og dører',
            'Gå gjennom bustaden: komfyr, lys og dører',
            'Go through the home: cooker, lights and doors',
          ],
          ['Ett hjemmebesøk', 'Eitt heimebesøk', 'One home visit'],
          3,
        ],
        [
          [
            'Prøve hjelpemidler som gir oversikt over dagen',
            'Prøve hjelpemiddel som gir oversikt over dagen',
            'Try aids that give an overview of the day',
          ],
          null,
          6,
        ],
      ],
    ],
    [
      ['Ha gode dager med noe å gjøre', 'Ha gode dagar med noko å gjere', 'Have good days with something to do'],
      'leisure',
      [
        [
          [
            'Skrive ned vaner, interesser og det som gir ro',
            'Skrive ned vanar, interesser og det som gir ro',
            'Write down habits, interests and what gives calm',
          ],
          ['Sammen med de nærmeste', 'Saman med dei nærmaste', 'Together with those close'],
          3,
        ],
        [
          [
            'Besøke dagsenteret eller en aktivitetsvenn',
            'Besøkje dagsenteret eller ein aktivitetsven',
            'Visit the day centre or an activity friend',
          ],
          ['Én gang i uka', 'Éin gong i veka', 'Once a week'],
          8,
        ],
      ],
    ],
    [
      ['De nærmeste holder ut over tid', 'Dei nærmaste held ut over tid', 'Those close can keep going'],
      'family',
      [
        [
          [
            'Tilby pårørendeskole eller samtalegruppe',
            'Tilby pårørandeskule eller samtalegruppe',
            'Offer a course or group for relatives',
          ],
          null,
          8,
        ],
        [['Avtale avlastning', 'Avtale avlasting', 'Agree on respite'], ['Etter behov', 'Etter behov', 'As needed'], 6],
      ],
    ],
  ],
);
