import type { FjellvikUnit } from './fjellvik';
import type { TownDirectory } from './staffed-town';

const daily = 'Mandag til fredag kl. 8–15.30';
const homeCare = {
  helps:
    'Hjelp hjemme når du er syk eller trenger noen i hverdagen: medisiner, stell, sår, trygghetsalarm og måltider.',
  tags: ['hjemmehjelp', 'sykepleie', 'trygghetsalarm'],
  hours: 'Hele døgnet',
};

export const fjellvikDirectory: TownDirectory<FjellvikUnit> = {
  organisations: {
    own: ['Fjellvik kommune', 'municipality', '990000018'],
    navMunicipal: ['NAV Fjellvik og Havnes, kommunal linje', 'nav_municipal', '990000026'],
    navState: ['NAV Fjellvik og Havnes, statlig linje', 'nav_state', '990000026'],
    neighbour: ['Havnes kommune', 'neighbour_municipality', '990000034'],
    hospital: ['Fjordsykehuset', 'specialist_health', '990000042'],
    physio: ['Fjellvik fysioterapi AS', 'private', '990000050'],
    visitors: ['Fjellvik frivilligsentral', 'voluntary', '990000069'],
  },
  belongs: {
    navMunicipal: 'navMunicipal',
    navState: 'navState',
    childWelfare: 'neighbour',
    neighbourLegal: 'neighbour',
    dps: 'hospital',
    physio: 'physio',
    visitors: 'visitors',
  },
  zones: { centre: 'Sentrum', east: 'Øst', west: 'Vest', fjord: 'Fjord' },
  profiles: {
    centre: { ...homeCare, phone: '70 00 20 01' },
    east: { ...homeCare, phone: '70 00 20 02' },
    west: { ...homeCare, phone: '70 00 20 03' },
    fjord: { ...homeCare, phone: '70 00 20 04' },
    mentalHealth: {
      helps: 'Samtaler, støtte i hverdagen og hjelp med rus. Du trenger ingen henvisning.',
      tags: ['psykisk helse', 'rus', 'angst', 'depresjon'],
      hours: daily,
      phone: '70 00 20 10',
    },
    rehabilitation: {
      helps: 'Trening hjemme eller hos oss etter sykdom eller fall, hjelpemidler, tale og svelging.',
      tags: ['fysioterapi', 'ergoterapi', 'logoped', 'hjelpemidler', 'fall'],
      hours: daily,
      phone: '70 00 20 11',
    },
    navMunicipal: {
      helps:
        'Økonomisk rådgivning og gjeldsrådgiving, økonomisk sosialhjelp, midlertidig bolig og kvalifiseringsprogram.',
      tags: ['gjeld', 'økonomi', 'sosialhjelp', 'bolig'],
      hours: 'Mandag, onsdag og fredag kl. 10–14',
      phone: '70 00 20 20',
      email: 'veileder@nav-fjellvik.example',
    },
    navState: {
      helps: 'Hjelp til å komme i arbeid, arbeidsavklaring, uføretrygd og hjelpemidler på jobb.',
      tags: ['arbeid', 'AAP', 'uføretrygd', 'sykepenger'],
      hours: 'Mandag, onsdag og fredag kl. 10–14',
      phone: '70 00 20 21',
    },
    purchaser: {
      helps: 'Søknad om tjenester: hjemmehjelp, avlastning, omsorgsbolig og støttekontakt.',
      tags: ['søknad', 'vedtak', 'avlastning', 'omsorgsbolig'],
      hours: daily,
      phone: '70 00 20 30',
    },
    coordinating: {
      helps: 'Vi finner en koordinator til deg som trenger hjelp fra flere tjenester over tid.',
      tags: ['koordinator', 'individuell plan', 'barnekoordinator'],
      hours: daily,
      phone: '70 00 20 31',
    },
    dayCentre: {
      helps: 'Aktivitet, mat og fellesskap på dagtid, og avlastning for pårørende.',
      tags: ['dagsenter', 'aktivitet', 'demens', 'avlastning'],
      hours: 'Mandag til fredag kl. 9–15',
      phone: '70 00 20 40',
    },
    familyCentre: {
      helps: 'Helsestasjon, jordmor, råd til foreldre og hjelp til barn som strever.',
      tags: ['helsestasjon', 'foreldre', 'barn', 'jordmor'],
      hours: daily,
      phone: '70 00 20 50',
    },
    childWelfare: {
      helps: 'Råd og hjelp til barn og familier som har det vanskelig. Du kan ringe uten å si hvem du er.',
      tags: ['barn', 'familie', 'bekymring'],
      hours: 'Hele døgnet gjennom barnevernvakta',
      phone: '70 00 20 51',
    },
    school: {
      helps: 'Skolegang, tilrettelegging og rådgiver.',
      tags: ['skole', 'tilrettelegging'],
      phone: '70 00 20 60',
    },
    gp: { helps: 'Fastlegene i Fjellvik.', tags: ['lege', 'resept', 'henvisning'], hours: daily, phone: '70 00 20 70' },
    housing: {
      helps: 'Kommunal bolig, startlån, rekkverk, ramper og annen tilpasning av boligen.',
      tags: ['bolig', 'startlån', 'tilpasning'],
      hours: daily,
      phone: '70 00 20 80',
    },
    dps: {
      helps: 'Utredning og behandling av psykiske lidelser, etter henvisning. Kommunen kan ringe oss for råd.',
      tags: ['psykisk helse', 'utredning', 'henvisning'],
      hours: daily,
      phone: '70 00 21 00',
    },
    physio: {
      helps: 'Fysioterapi etter operasjon og ved langvarige plager. Vi har avtale med kommunen.',
      tags: ['fysioterapi', 'operasjon'],
      hours: 'Mandag til torsdag kl. 8–18',
      phone: '70 00 21 10',
    },
    visitors: {
      helps: 'En besøksvenn, noen å gå tur med, og følge til lege eller butikk.',
      tags: ['ensomhet', 'besøksvenn', 'følge', 'tur'],
      hours: 'Tirsdag og torsdag kl. 10–14',
      phone: '70 00 21 20',
    },
    neighbourLegal: {
      helps: 'Lege når det haster, på kveld, natt og i helg.',
      tags: ['legevakt', 'haster'],
      hours: 'Kl. 15.30–8 og hele helga',
      phone: '116 117',
    },
  },
};
