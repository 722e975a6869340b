import { everyArea, goal, measure, says, seat, type Theme } from '../theme';

/** Sixteen to nineteen: school that slips, and a life that is becoming one's own. */
export const youth: Theme = {
  seats: [
    seat('health', 'coordinator', everyArea, 'Koordinator, helsesykepleier på skolen'),
    seat('school', 'member', ['education', 'work'], 'Rådgiver på skolen'),
    seat('mental', 'member', ['mental_health', 'leisure'], 'Samtaler, når jeg vil'),
    seat('navState', 'member', ['work', 'economy'], 'Ungdomsveileder i NAV'),
    seat('gp', 'member', ['health', 'mental_health'], 'Fastlege'),
  ],
  whatMatters: [
    'Å ikke være den eneste som ikke vet hva jeg skal.',
    'Å få lappen.',
    'At det går an å starte på nytt uten at alle vet alt.',
    'Å få være i stallen.',
  ],
  goals: [
    goal(
      'user',
      'education',
      'Bli ferdig med ett fag om gangen',
      measure('school', 'Egen plan for to fag', 'Resten er satt på vent uten fravær', 'Dette halvåret'),
      measure('owner', 'Møte til første time tre dager', 'Bussen 07.40', 'Mandag, onsdag og torsdag'),
    ),
    goal(
      'user',
      'work',
      'Tjene egne penger',
      measure('navState', 'Sommerjobb', 'Søknad skrevet sammen', 'Før påske'),
      measure('school', 'Utplassering på verksted', 'En dag i uka i stedet for valgfag', 'Fire uker'),
    ),
    goal(
      'user',
      'mental_health',
      'Ha noen å snakke med som ikke er hjemme',
      measure('mental', 'Samtale etter skoletid', 'På ungdomsklubben, ikke på kontoret', 'Annenhver uke'),
      measure('health', 'Åpen dør', 'Komme uten time', 'Alle skoledager før klokka ti'),
    ),
    goal(
      'service',
      'daily_living',
      'Sove om natta',
      measure('owner', 'Telefonen ligger på kjøkkenet', 'Fra klokka elleve', 'Søndag til torsdag'),
      measure('health', 'Se på søvnen sammen', 'Enkel dagbok i to uker', 'Én gang'),
    ),
  ],
  topics: [
    {
      area: 'education',
      title: 'Skolen akkurat nå',
      facts: '{owner} har vært på skolen 14 av 20 dager. Engelsk er bestått.',
      assessments: '{owner} sier at det er lettere når ingen spør hvorfor. Lærerne har fått beskjed om det.',
      decision: 'Naturfag tas til høsten. Matte fortsetter nå.',
      measure: measure('school', 'Flytte naturfag til høsten', 'Rådgiver ordner i systemet', 'Én gang'),
    },
    {
      area: 'work',
      title: 'Verkstedet',
      facts: 'Fire dager er gjennomført. Verksmesteren vil ha {owner} tilbake.',
      assessments: 'Her kommer {owner} presis. Det sier noe.',
      decision: 'To dager i uka på verkstedet ut skoleåret.',
      measure: measure('school', 'Avtale med verkstedet', 'Skriftlig, med forsikring', 'Ut skoleåret'),
    },
    {
      area: 'mental_health',
      title: 'Det som er tungt',
      facts: '{owner} har brukt åpen dør fem ganger. To samtaler er flyttet.',
      assessments: '{owner} ønsker at denne saken er kort på møter, og at resten tas på tomannshånd.',
    },
    {
      area: 'common',
      title: 'Når {owner} blir 18',
      facts: 'Om et halvt år bestemmer {owner} alt selv, også hvem som er med her.',
      assessments: 'Det bør ikke komme som en overraskelse, verken for {owner} eller for foreldrene.',
      decision: 'Koordinator går gjennom hva som endrer seg, først med {owner}.',
      measure: measure(
        'health',
        'Forklare hva som skjer ved 18 år',
        'Først alene, så med foreldrene',
        'Innen to måneder',
      ),
    },
  ],
  talks: [
    [
      says('owner', 'må jeg være der hele møtet'),
      says('health', 'Nei. Du kan komme til det som gjelder deg mest, eller skrive hit. Du velger.'),
      says('owner', 'ok da kommer jeg på verksted-greia'),
    ],
    [
      says('school', 'Karakteren i engelsk er klar. {owner} får høre den av meg i dag.'),
      says('mental', 'Bra at {owner} får den først.'),
    ],
    [
      says('navState', 'Tre sommerjobber er lyst ut. Jeg sender dem til deg, {owner}, så slipper de andre å lese dem.'),
      says('owner', 'takk'),
    ],
  ],
};
