import { everyArea, goal, inSteps, measure, says, seat, type Theme } from '../theme';

/** A young grown-up with a learning disability who moves into a home of their own. */
export const ownHome: Theme = {
  seats: [
    seat('day', 'coordinator', everyArea, 'Koordinator, kjenner meg fra dagsenteret'),
    seat('homeCare', 'primary_contact', ['health', 'daily_living', 'housing'], 'Primærkontakt i boligen'),
    seat('housing', 'member', ['housing'], 'Leilighet og kontrakt'),
    seat('navState', 'member', ['work', 'economy'], 'Arbeid med støtte'),
    seat('occupational', 'member', ['daily_living', 'housing'], 'Tavler og hjelpemidler'),
  ],
  whatMatters: [
    'Å bo for meg selv og ha pizza på fredag.',
    'Å ta bussen alene til byen.',
    'Jobben på butikken. Der er jeg sjef for flaskene.',
    'Å ha kjæreste på besøk uten at noen spør.',
  ],
  goals: [
    goal(
      'user',
      'housing',
      'Flytte for meg selv',
      measure('housing', 'Visning av leiligheten', 'To besøk, ett om kvelden', 'To ganger'),
      measure('occupational', 'Bildetavle for morgen og kveld', 'Bildene tar {owner} selv', 'Én gang'),
      measure('homeCare', 'Øve på å låse døra', 'Med nøkkel i snor', 'Hver kveld i en måned'),
    ),
    goal(
      'user',
      'work',
      'Fast jobb på butikken',
      measure('navState', 'Støtte på jobb', 'En fadder fra butikken', 'Tre dager i uka'),
      measure('owner', 'Stå opp når klokka ringer', 'Klokka sju', 'På jobbdager'),
    ),
    inSteps(
      goal(
        'user',
        'leisure',
        'Ta bussen alene',
        measure('day', 'Øve på bussen', 'Først sammen, så to seter unna, så alene', 'Én gang i uka'),
        measure('kin', 'Være ved holdeplassen i byen', 'Bare stå der, ikke vinke', 'De første gangene'),
      ),
      'Kjenne igjen min egen holdeplass',
      'Kjøpe billett på telefonen',
    ),
    goal(
      'service',
      'daily_living',
      'Mat som gir krefter',
      measure('homeCare', 'Lage ukemeny', 'Fredag er pizza, det er bestemt', 'Hver søndag'),
    ),
  ],
  topics: [
    {
      area: 'housing',
      title: 'Flyttingen',
      facts: 'Leiligheten er klar. {owner} har valgt gule gardiner.',
      assessments: '{owner} gleder seg og gruer seg på samme tid. Foreldrene gruer seg mest.',
      decision: 'Flytting over tre helger, med en natt alene den siste.',
      measure: measure('homeCare', 'Plan for de tre helgene', 'Henger på døra med bilder', 'Én gang'),
    },
    {
      area: 'work',
      title: 'Butikken',
      facts: '{owner} har vært på jobb alle avtalte dager. Kundene spør etter {owner}.',
      assessments: 'Fadderen bør trekke seg litt unna. {owner} klarer mer enn vi trodde.',
      decision: 'Fadderen er med den første timen, så på telefon.',
      measure: measure('navState', 'Mindre støtte på jobben', 'Avtales med butikksjefen', 'Fra neste måned'),
    },
    {
      area: 'leisure',
      title: 'Bussen',
      facts: 'To turer alene. Én gang gikk {owner} av for tidlig og ringte.',
      assessments: 'Det at {owner} ringte, er bevis på at det virker.',
      decision: 'Nødkort med bilde og nummer i jakkelomma.',
      measure: measure('day', 'Lage nødkort', '{owner} velger bildet', 'Én gang'),
    },
    {
      area: 'family',
      title: 'Foreldrenes spørsmål',
      facts: 'Foreldrene spør om hvem som er der om natta.',
      assessments: '{owner} vil ikke ha noen i leiligheten om natta. En som kan nås på knapp, er nok.',
    },
  ],
  talks: [
    [
      says('owner', 'Hei alle. Jeg har kjøpt gryte.'),
      says('homeCare', 'Fin gryte! Skal vi koke noe i den på søndag?'),
      says('owner', 'Pølser.'),
    ],
    [
      says('kin', 'Hvem har nøkkel til leiligheten utenom {owner}?'),
      says('housing', 'Bare hjemmetjenesten, i låst skap. Ingen andre uten at {owner} har sagt ja.'),
    ],
    [
      says('navState', 'Butikksjefen ringte. Hun lurer på om {owner} kan jobbe lørdag før jul.'),
      says('owner', 'JA'),
      says('day', 'Da har vi vel svaret.'),
    ],
  ],
};
