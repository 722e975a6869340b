import { shipped } from './shipped';

export const rehabilitationAtHome = shipped(
  ['Hverdagsrehabilitering', 'Kvardagsrehabilitering', 'Rehabilitation at home'],
  [
    'For den som vil klare mer selv hjemme, i en avgrenset periode.',
    'For den som vil klare meir sjølv heime, i ein avgrensa periode.',
    'For somebody who wants to manage more at home, over a limited time.',
  ],
  [
    [
      ['Klare de daglige gjøremålene selv', 'Klare dei daglege gjeremåla sjølv', 'Manage daily tasks by oneself'],
      'daily_living',
      [
        [
          [
            'Finne ut hvilke gjøremål som betyr mest',
            'Finne ut kva gjeremål som betyr mest',
            'Find out which tasks matter most',
          ],
          ['En samtale hjemme', 'Ein samtale heime', 'One conversation at home'],
          1,
        ],
        [
          ['Øve på gjøremålene hjemme', 'Øve på gjeremåla heime', 'Practise the tasks at home'],
          ['Tre til fem ganger i uka', 'Tre til fem gonger i veka', 'Three to five times a week'],
          6,
        ],
      ],
    ],
    [
      ['Bli tryggere på å gå og stå', 'Bli tryggare på å gå og stå', 'Be safer walking and standing'],
      'health',
      [
        [
          ['Trene styrke og balanse', 'Trene styrke og balanse', 'Train strength and balance'],
          ['To ganger i uka', 'To gonger i veka', 'Twice a week'],
          6,
        ],
        [
          [
            'Se etter det som kan gi fall hjemme',
            'Sjå etter det som kan gi fall heime',
            'Look for what may cause falls at home',
          ],
          ['Ett hjemmebesøk', 'Eitt heimebesøk', 'One home visit'],
          2,
        ],
      ],
    ],
    [
      ['Komme ut og treffe andre', 'Kome seg ut og treffe andre', 'Get out and meet others'],
      'leisure',
      [
        [
          [
            'Prøve et tilbud i nærheten sammen med noen',
            'Prøve eit tilbod i nærleiken saman med nokon',
            'Try something nearby together with somebody',
          ],
          ['Første gang med følge', 'Første gongen med følgje', 'Accompanied the first time'],
          6,
        ],
      ],
    ],
  ],
);
