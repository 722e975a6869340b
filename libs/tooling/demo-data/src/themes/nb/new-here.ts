import { everyArea, goal, measure, says, seat, type Theme } from '../theme';

/** A family new in the municipality, or one parent alone with much to carry. */
export const newHere: Theme = {
  seats: [
    seat('refugee', 'coordinator', everyArea, 'Koordinator og første kontakt i kommunen'),
    seat('nav', 'member', ['economy', 'housing', 'work'], 'Introduksjonsstønad, husleie og søknader'),
    seat('health', 'member', ['health', 'family', 'education'], 'Helsesykepleier'),
    seat('school', 'member', ['education'], 'Rådgiver på skolen'),
    seat('childWelfare', 'member', ['family'], 'Råd og avlastning for familien'),
  ],
  whatMatters: [
    'At barna får venner her.',
    'Å lære språket så godt at jeg kan ringe selv.',
    'Å jobbe med det jeg kan. Jeg var baker i tolv år.',
    'Å slippe å velge mellom strøm og vinterklær.',
  ],
  goals: [
    goal(
      'user',
      'work',
      'Komme i jobb som jeg kan fra før',
      measure('nav', 'Språkpraksis hos bakeren', 'Fra klokka fem om morgenen', 'To dager i uka'),
      measure('refugee', 'Oversette fagbrevet', 'Sendes til godkjenning', 'Én gang'),
    ),
    goal(
      'user',
      'family',
      'Barna finner venner',
      measure('refugee', 'Melde barna på fotball', 'Kommunen betaler første år', 'Før sesongen'),
      measure('childWelfare', 'Besøksfamilie', 'Familien velger selv hvem', 'Én helg i måneden'),
    ),
    goal(
      'user',
      'economy',
      'Få måneden til å gå opp',
      measure('nav', 'Budsjett på eget språk', 'Med tolk', 'Tre ganger'),
      measure('owner', 'Spare kvitteringene', 'I boksen på kjøkkenet', 'Hver uke'),
    ),
    goal(
      'service',
      'education',
      'Skolen og hjemmet forstår hverandre',
      measure('school', 'Foreldremøte med tolk', 'Egen time, ikke fellesmøte', 'To ganger i året'),
      measure('health', 'Gå gjennom brevene fra skolen', 'På helsestasjonen', 'Første mandag i måneden'),
    ),
  ],
  topics: [
    {
      area: 'economy',
      title: 'Strøm og vinter',
      facts: 'Strømregningen var dobbelt så høy som beregnet. Varmepumpa virker ikke.',
      assessments: 'Det er billigere å reparere enn å dekke regningen. Det må noen bestemme nå.',
      decision: 'NAV dekker reparasjonen, og avklarer med utleier etterpå.',
      measure: measure('nav', 'Få reparert varmepumpa', 'Montør bestilles', 'Denne uka'),
    },
    {
      area: 'education',
      title: 'Barna på skolen',
      facts: 'Eldste har fått venner i klassen. Yngste er mye alene i friminuttet.',
      assessments: 'Far ønsker at skolen ringer i stedet for å sende melding.',
      decision: 'Rådgiver ringer med tolk annenhver fredag.',
      measure: measure('school', 'Ringe hjem med tolk', 'Ti minutter', 'Annenhver fredag'),
    },
    {
      area: 'work',
      title: 'Bakeriet',
      facts: 'Praksisen er forlenget. Bakeren vil ansette fra sommeren om språket blir litt bedre.',
      assessments: '{owner} lærer mest på bakeriet og minst på kurset.',
      decision: 'En kursdag byttes med en dag på bakeriet.',
      measure: measure('refugee', 'Bytte en kursdag med bakeriet', 'Avtales med læreren', 'Fra neste uke'),
    },
    {
      area: 'housing',
      title: 'Huset',
      facts: 'Kontrakten går ut om seks måneder. Det er to rom til fem personer.',
      assessments: 'Det finnes ikke noe større ledig i kommunen nå. Det må sies rett ut.',
    },
  ],
  talks: [
    [
      says('owner', 'Hei. Brev kom i dag. Jeg forstår ikke alt.'),
      says('refugee', 'Ta det med til meg klokka to, så leser vi det sammen. Det haster ikke.'),
    ],
    [
      says('nav', 'Montøren kommer torsdag klokka ni. Noen må være hjemme.'),
      says('owner', 'Jeg er hjemme.'),
      says('nav', 'Flott.'),
    ],
    [
      says('school', 'Vi mangler svar om leirskolen. Er det betalingen som stopper?'),
      says('refugee', 'Ja. Jeg ordner søknaden i dag, meld begge på.'),
    ],
  ],
};
