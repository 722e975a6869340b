import { shipped } from './shipped';

export const child = shipped(
  ['Barn med sammensatte behov', 'Barn med samansette behov', 'Child with compound needs'],
  [
    'For barnet og familien når flere tjenester skal dra i samme retning.',
    'For barnet og familien når fleire tenester skal dra i same retning.',
    'For the child and the family when several services pull together.',
  ],
  [
    [
      [
        'Ha det trygt og godt i barnehagen eller på skolen',
        'Ha det trygt og godt i barnehagen eller på skulen',
        'Be safe and well in kindergarten or school',
      ],
      'education',
      [
        [
          [
            'Spørre barnet hva som er bra, og hva som er vanskelig',
            'Spørje barnet kva som er bra, og kva som er vanskeleg',
            'Ask the child what is good and what is hard',
          ],
          ['Med en voksen barnet er trygg på', 'Med ein vaksen barnet er trygg på', 'With an adult the child trusts'],
          2,
        ],
        [
          ['Bli enige om tilrettelegging', 'Bli samde om tilrettelegging', 'Agree on adaptations'],
          ['Ett møte, så hver måned', 'Eitt møte, så kvar månad', 'One meeting, then monthly'],
          4,
        ],
      ],
    ],
    [
      [
        'Ha venner og noe å glede seg til',
        'Ha venner og noko å glede seg til',
        'Have friends and something to look forward to',
      ],
      'leisure',
      [
        [
          [
            'Finne en fritidsaktivitet sammen med barnet',
            'Finne ein fritidsaktivitet saman med barnet',
            'Find a leisure activity together with the child',
          ],
          ['Med følge de første gangene', 'Med følgje dei første gongene', 'Accompanied the first times'],
          8,
        ],
      ],
    ],
    [
      [
        'Familien får avlastning og oversikt',
        'Familien får avlasting og oversikt',
        'The family gets respite and an overview',
      ],
      'family',
      [
        [
          [
            'Avtale hvem foreldrene kan ringe, og når',
            'Avtale kven foreldra kan ringje, og når',
            'Agree whom the parents can call, and when',
          ],
          ['Én fast kontakt', 'Éin fast kontakt', 'One fixed contact'],
          1,
        ],
        [['Søke om avlastning', 'Søkje om avlasting', 'Apply for respite'], null, 6],
      ],
    ],
  ],
);
