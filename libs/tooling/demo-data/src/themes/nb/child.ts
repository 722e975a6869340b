import { everyArea, goal, inSteps, measure, says, seat, type Theme } from '../theme';

/** A child who needs more than one service, and parents who carry the papers between them. */
export const child: Theme = {
  seats: [
    seat('family', 'child_coordinator', everyArea, 'Barnekoordinator for hele familien'),
    seat('teacher', 'member', ['education'], 'Kontaktlærer'),
    seat('childPhysio', 'member', ['health', 'daily_living', 'education', 'leisure'], 'Fysioterapeut for barn'),
    seat('health', 'member', ['health', 'family', 'education'], 'Helsesykepleier'),
    seat('gp', 'member', ['health'], 'Fastlege'),
  ],
  whatMatters: [
    'Å være med på det de andre gjør i friminuttet.',
    'Å sykle til skolen med broren min.',
    'At de voksne ikke krangler om meg på møter.',
    'Å ha en venn på besøk.',
    'Å bli ferdig med alle timene, så jeg kan være hjemme.',
  ],
  goals: [
    goal(
      'user',
      'education',
      'Være med i friminuttene',
      measure('teacher', 'Lek i gang i friminuttet', 'En voksen starter og trekker seg ut', 'Hver dag'),
      measure(
        'childPhysio',
        'Vise klassen hvordan vi bytter på',
        'Én gymtime sammen med læreren',
        'Én gang, så etter behov',
      ),
    ),
    inSteps(
      goal(
        'user',
        'leisure',
        'Sykle til skolen',
        measure('childPhysio', 'Øve på sykkel', 'På skoleplassen etter skoletid', 'Én gang i uka'),
        measure('kin', 'Sykle sammen til skolen', 'På fredager når det er bart', 'Én gang i uka'),
      ),
      'Sykle rundt skoleplassen',
      'Krysse veien sammen med en voksen',
    ),
    goal(
      'service',
      'family',
      'Færre avtaler for foreldrene å holde styr på',
      measure('family', 'Samle timer på samme dag', 'Barnekoordinator ringer rundt', 'Hver måned'),
      measure('family', 'Én søknad om gangen', 'Vi skriver den sammen', 'Når noe skal søkes om'),
    ),
    goal(
      'service',
      'education',
      'Skolen vet hva som hjelper',
      measure('teacher', 'Ett ark om hva som hjelper', 'Skrevet sammen med barnet og foreldrene', 'Nytt ark hver høst'),
      measure('health', 'Snakke med {owner} alene', 'På helsesykepleierens kontor, med tegnesaker', 'Før hvert møte'),
    ),
  ],
  topics: [
    {
      area: 'education',
      title: 'Hvordan går det på skolen?',
      facts: '{owner} har vært med på lek i tre av fem friminutt. Gymtimene går bedre.',
      assessments: '{owner} sier at det er best når det er få som er med, og at det bråker i garderoben.',
      decision: '{owner} og to venner skifter først i garderoben.',
      measure: measure('teacher', 'Tre skifter først', 'Fem minutter før de andre', 'Hver gymtime'),
    },
    {
      area: 'family',
      title: 'Hverdagen hjemme',
      facts: 'Familien hadde fjorten avtaler forrige måned, på ni ulike dager.',
      assessments: 'Det er avtalene som sliter, mer enn det som skjer i dem.',
      decision: 'Alle avtaler legges til onsdager når det går.',
      measure: measure('family', 'Flytte avtaler til onsdager', 'Barnekoordinator gjør jobben', 'Innen en måned'),
    },
    {
      area: 'health',
      title: 'Trening og hjelpemidler',
      facts: 'Ny sykkel er prøvd og passer. Søknaden er sendt.',
      assessments: '{owner} gledet seg mer over fargen enn over girene. Begge deler teller.',
      decision: 'Sykkelen hentes når den kommer, og {owner} er med.',
      measure: measure('childPhysio', 'Hente og stille inn sykkelen', '{owner} er med og prøver', 'Én gang'),
    },
    {
      area: 'education',
      title: 'Overgangen til neste trinn',
      facts: 'Ny kontaktlærer er bestemt. Klasserommet ligger i andre etasje.',
      assessments: 'Alle ønsker at {owner} skal få se rommet før sommeren.',
    },
  ],
  talks: [
    [
      says('teacher', 'I dag var {owner} keeper i hele friminuttet. Stolte blikk!'),
      says('kin', 'Vi hørte om hver eneste redning ved middagen.'),
    ],
    [
      says('kin', 'Vi får brev fra tre steder om den samme timen. Hvem skal vi svare?'),
      says('family', 'Ingen. Det tar jeg. Kast to av dem og behold den fra sykehuset.'),
      says('kin', 'Du aner ikke hvor godt det var å lese.'),
    ],
    [
      says('childPhysio', 'Jeg er på kurs neste uke. Treningen tar vi igjen mandagen etter.'),
      says('teacher', 'Fint å vite. Da gjør vi øvelsene i gymmen så lenge.'),
    ],
    [
      says('health', 'Jeg har snakket med {owner} og har lov å si at mattelekser er det kjedeligste som finnes.'),
      says('teacher', 'Notert. Jeg skal se på mengden.'),
    ],
  ],
};
