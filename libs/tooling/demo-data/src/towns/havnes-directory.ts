import type { HavnesUnit } from './havnes';
import type { TownDirectory } from './staffed-town';

const daily = 'Måndag til fredag kl. 8–15.30';

export const havnesDirectory: TownDirectory<HavnesUnit> = {
  organisations: {
    own: ['Havnes kommune', 'municipality', '990000034'],
    navMunicipal: ['NAV Fjellvik og Havnes, kommunal linje', 'nav_municipal', '990000026'],
    navState: ['NAV Fjellvik og Havnes, statleg linje', 'nav_state', '990000026'],
  },
  belongs: { navMunicipal: 'navMunicipal', navState: 'navState' },
  zones: {},
  profiles: {
    homeCare: {
      helps: 'Hjelp heime når du er sjuk eller treng nokon i kvardagen: medisinar, stell, sår og måltid.',
      tags: ['heimehjelp', 'sjukepleie', 'tryggleiksalarm'],
      hours: 'Heile døgnet',
      phone: '70 10 20 01',
    },
    mentalHealth: {
      helps: 'Samtalar, støtte i kvardagen og hjelp med rus. Du treng inga tilvising.',
      tags: ['psykisk helse', 'rus', 'angst'],
      hours: daily,
      phone: '70 10 20 10',
    },
    rehabilitation: {
      helps: 'Trening heime eller hos oss etter sjukdom eller fall, og hjelpemiddel.',
      tags: ['fysioterapi', 'ergoterapi', 'hjelpemiddel', 'fall'],
      hours: daily,
      phone: '70 10 20 11',
    },
    navMunicipal: {
      helps: 'Økonomisk rådgiving og gjeldsrådgiving, økonomisk sosialhjelp og mellombels bustad.',
      tags: ['gjeld', 'økonomi', 'sosialhjelp', 'bustad'],
      hours: 'Tysdag og torsdag kl. 10–14',
      phone: '70 10 20 20',
    },
    navState: {
      helps: 'Hjelp til å kome i arbeid, arbeidsavklaring og uføretrygd.',
      tags: ['arbeid', 'AAP', 'uføretrygd'],
      hours: 'Tysdag og torsdag kl. 10–14',
      phone: '70 10 20 21',
    },
    coordinating: {
      helps: 'Vi finn ein koordinator til deg som treng hjelp frå fleire tenester over tid.',
      tags: ['koordinator', 'individuell plan'],
      hours: daily,
      phone: '70 10 20 31',
    },
    family: {
      helps: 'Helsestasjon, jordmor og råd til foreldre.',
      tags: ['helsestasjon', 'foreldre', 'barn'],
      hours: daily,
      phone: '70 10 20 50',
    },
    childWelfare: {
      helps: 'Råd og hjelp til barn og familiar som har det vanskeleg.',
      tags: ['barn', 'familie', 'uro'],
      hours: 'Heile døgnet gjennom barnevernvakta',
      phone: '70 10 20 51',
    },
    school: {
      helps: 'Skulegang, tilrettelegging og rådgivar.',
      tags: ['skule', 'tilrettelegging'],
      phone: '70 10 20 60',
    },
    gp: { helps: 'Fastlegen i Havnes.', tags: ['lege', 'resept'], hours: daily, phone: '70 10 20 70' },
  },
};
