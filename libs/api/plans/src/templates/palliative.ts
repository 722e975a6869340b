import { shipped } from './shipped';

export const palliative = shipped(
  ['Lindring ved alvorlig sykdom', 'Lindring ved alvorleg sjukdom', 'Palliative care'],
  [
    'For den som lever med alvorlig sykdom, og for dem som står nær.',
    'For den som lever med alvorleg sjukdom, og for dei som står nær.',
    'For somebody living with serious illness, and those close to them.',
  ],
  [
    [
      [
        'Ha det så godt som mulig hver dag',
        'Ha det så godt som mogleg kvar dag',
        'Be as comfortable as possible every day',
      ],
      'health',
      [
        [
          [
            'Gå gjennom plager og hva som lindrer',
            'Gå gjennom plager og kva som lindrar',
            'Go through symptoms and what relieves them',
          ],
          ['Hver uke, oftere når det trengs', 'Kvar veke, oftare når det trengst', 'Weekly, more often when needed'],
          1,
        ],
        [
          [
            'Avtale hvem som kan ringes hele døgnet',
            'Avtale kven ein kan ringje heile døgnet',
            'Agree whom to call day and night',
          ],
          ['Ett nummer, skrevet opp hjemme', 'Eitt nummer, skrive opp heime', 'One number, written down at home'],
          1,
        ],
      ],
    ],
    [
      ['Være der jeg ønsker å være', 'Vere der eg ønskjer å vere', 'Be where I wish to be'],
      'housing',
      [
        [
          [
            'Snakke om hvor jeg vil være, og hva som skal til',
            'Snakke om kvar eg vil vere, og kva som skal til',
            'Talk about where I want to be, and what it takes',
          ],
          ['En forberedende samtale', 'Ein førebuande samtale', 'A conversation in advance'],
          2,
        ],
        [
          [
            'Skaffe hjelpemidlene som trengs hjemme',
            'Skaffe hjelpemidla som trengst heime',
            'Get the aids needed at home',
          ],
          null,
          2,
        ],
      ],
    ],
    [
      ['De nærmeste får støtte', 'Dei nærmaste får støtte', 'Those close are supported'],
      'family',
      [
        [
          [
            'Spørre de nærmeste hvordan de har det',
            'Spørje dei nærmaste korleis dei har det',
            'Ask those close how they are',
          ],
          ['Hver fjortende dag', 'Kvar fjortande dag', 'Every other week'],
          2,
        ],
        [
          [
            'Snakke med barn og unge som er berørt',
            'Snakke med barn og unge som er råka',
            'Talk with children who are affected',
          ],
          null,
          2,
        ],
      ],
    ],
  ],
);
