import { everyArea, goal, inSteps, measure, says, seat, type Theme } from '../theme';

/** Home after a stay in hospital, written in nynorsk. */
export const homeAgain: Theme = {
  seats: [
    seat('homeCare', 'coordinator', everyArea, 'Held i trådane'),
    seat('physio', 'member', ['health', 'daily_living', 'leisure'], 'Trenar styrke og balanse'),
    seat('occupational', 'member', ['daily_living', 'housing'], 'Hjelpemiddel og tilrettelegging heime'),
    seat('gp', 'member', ['health'], 'Fastlege'),
  ],
  whatMatters: [
    'Å kome meg ned i naustet og ut på fjorden.',
    'Å gå til butikken sjølv og slå av ein prat.',
    'Å kunne passe sauene i lag med sonen min.',
  ],
  goals: [
    inSteps(
      goal(
        'user',
        'leisure',
        'Kome meg ned til naustet',
        measure('physio', 'Gå bakken ned til naustet', 'Med stav, kvile på benken', 'To gonger i veka'),
        measure('kin', 'Rydde stien', 'Ta bort dei lause steinane', 'Før påske'),
      ),
      'Gå til benken midt i bakken',
      'Gå heile vegen med følgje',
    ),
    goal(
      'user',
      'daily_living',
      'Handle sjølv',
      measure('occupational', 'Prøve rullator med sete', 'Lånast frå hjelpemiddellageret', 'Fire veker'),
      measure('owner', 'Gå til butikken', 'På formiddagen, når det er lite folk', 'To gonger i veka'),
    ),
    goal(
      'service',
      'health',
      'Få att kreftene',
      measure('homeCare', 'Følgje med på vekt og matlyst', 'Vege på måndagar', 'Kvar veke'),
      measure('gp', 'Gå gjennom medisinane', 'I lag med heimetenesta', 'Éin gong'),
    ),
  ],
  topics: [
    {
      area: 'daily_living',
      title: 'Treninga sidan sist',
      facts: '{owner} har trent åtte av ti gonger og går til postkassa utan stav.',
      assessments: '{owner} er meir redd for å falle enn kroppen skulle tilseie. Det går seg til når nokon er med.',
      decision: 'Fysioterapeuten går med til butikken dei tre neste gongene.',
      measure: measure('physio', 'Gå med til butikken', 'Same dag og tid kvar gong', 'Tre gonger'),
    },
    {
      area: 'housing',
      title: 'Badet',
      facts: 'Det er framleis ein høg kant inn til dusjen.',
      assessments: 'Dette er det einaste som hindrar {owner} i å dusje åleine.',
      decision: 'Kommunen skifter ut dusjkabinettet med open dusj.',
      measure: measure('occupational', 'Søkje om tilskot til badet', 'Ergoterapeuten skriv søknaden', 'Éin gong'),
    },
    {
      area: 'health',
      title: 'Mat og krefter',
      facts: 'Vekta er stabil. {owner} et betre når naboen kjem innom.',
      assessments: 'Selskap ved bordet betyr meir enn næringsdrikk.',
    },
  ],
  talks: [
    [
      says('physio', 'I dag gjekk vi heilt ned til naustet. {owner} sette seg i båten og ville ikkje heim.'),
      says('homeCare', 'Det er akkurat slik det skal vere!'),
    ],
    [
      says('kin', 'Når kjem dei og ser på badet? Vi har venta i seks veker.'),
      says('occupational', 'Orsak ventinga. Tilskotet er i orden no, og røyrleggjaren kjem til veka.'),
    ],
    [
      says('owner', 'Eg treng ikkje hjelp til frukosten lenger.'),
      says('homeCare', 'Flott! Då tek vi han bort frå måndag, og så seier du frå om det ikkje går.'),
    ],
  ],
};
