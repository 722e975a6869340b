import { keepsFrom, knowsTheSigns, opensInEmergency } from '../story/emergency-story';
import { handsOver } from '../story/handover-story';
import { MeetingStory } from '../story/meeting-story';
import { needs } from '../story/need-story';
import { Story } from '../story/story';
import { ThreadStory } from '../story/thread-story';
import type { Actor } from '../story/town';
import { visit } from '../story/visits';
import { everyArea } from '../themes/theme';
import type { FjellvikUnit } from '../towns/fjellvik';
import type { StaffedTown } from '../towns/staffed-town';

/** The law emergency access rests on in Fjellvik. */
export const emergencyGround = 'Helsepersonelloven § 7, øyeblikkelig hjelp (vedtak 14. juni)';

interface Around {
  story: Story;
  emil: Actor;
  hilde: Actor;
  stine: Actor;
  camilla: Actor;
  bjarne: Actor;
}

/** Emil Strand, 24, who wants people to talk together, but no plan. */
export function tellEmil(place: StaffedTown<FjellvikUnit>): void {
  const { town, named } = place;
  const emil = town.citizen('Emil Strand', place.login('emil'), town.calendar.born(24, 77));
  const around: Around = {
    story: new Story(town, emil, { openedOn: -131 }),
    emil,
    hilde: town.citizen('Hilde Strand', null),
    stine: named('Stine Moe'),
    camilla: named('Camilla Ruud'),
    bjarne: named('Bjarne Ulven'),
  };
  team(place, around);
  meetings(around);
  thread(around);
  crisis(place, around);
  for (const [index, insider] of around.story.insiders.entries()) {
    visit(around.story, insider, 'overview', -11 + index * 2, '09:2' + String(index));
    visit(around.story, insider, 'messages', -6 + index, '14:1' + String(index));
  }
}

function team(place: StaffedTown<FjellvikUnit>, { story, emil, hilde, stine, camilla, bjarne }: Around): void {
  const { units } = place;
  const { mentalHealth, navState, dayCentre } = units;
  const coordination = story.member(stine, {
    role: 'coordinator',
    areas: everyArea,
    helpsWith: 'Den jeg ringer',
    from: -129,
  });
  handsOver(story, {
    placeId: coordination,
    from: stine,
    to: place.named('Elisabeth Krogh'),
    on: 18,
    isCarriedOut: false,
    summary: 'Emil svarer best på melding, og helst etter klokka tolv.',
  });
  story.member(camilla, { role: 'member', areas: ['work', 'economy'], helpsWith: 'Jobb og praksis', from: -120 });
  story.member(bjarne, { role: 'member', areas: ['work', 'leisure'], helpsWith: 'Verkstedet', from: -82 });
  story.nextOfKin(hilde, 'Mor', ['family', 'leisure'], -118);
  const consent = { recordedBy: stine };
  story.ground(mentalHealth, { ...consent, areas: everyArea, purpose: 'Samtaler og koordinering', from: -129 });
  story.ground(navState, { ...consent, areas: ['work', 'economy'], purpose: 'Finne jobb', from: -120, until: 62 });
  story.ground(dayCentre, { ...consent, areas: ['work', 'leisure'], purpose: 'Verkstedet', from: -82 });
  story.ground(hilde, {
    areas: ['family', 'leisure'],
    purpose: 'Mamma får vite når det er møter, ikke alt annet',
    from: -118,
    recordedBy: emil,
  });
}

/** What Emil and Stine wrote on a good day, the night it was used, and what his mother is to hear from Emil himself. */
function crisis({ named, units }: StaffedTown<FjellvikUnit>, { story, emil, hilde, stine }: Around): void {
  knowsTheSigns(story, emil, -96, [
    {
      area: 'common',
      earlyWarning: 'Jeg svarer ikke på meldinger på to dager',
      steps:
        'Kom på døra, bank tre ganger og si hvem du er.\nIkke spør om alt på en gang. Sett deg ned, så sier jeg noe etter hvert.',
      whoDoes: 'Stine, ellers den som er på vakt',
      whoToCall: 'Psykisk helse og rus, 90 00 01 20',
      ownWords: true,
    },
    {
      area: 'mental_health',
      earlyWarning: 'Jeg går ute om natta og har ikke sovet',
      steps: 'Bli med og gå. Snakk om sykler.\nTa meg med hjem når jeg begynner å fryse.',
      whoDoes: 'Den som finner meg',
      whoToCall: 'Stine på dagtid, legevakten 116 117 om natta',
      ownWords: true,
    },
  ]);
  needs(story, {
    text: 'Et sted å bo der det er stille om natta',
    saidBy: 'person',
    area: 'housing',
    by: emil,
    on: -21,
  });
  opensInEmergency(story, [emil, stine], {
    by: named('Wenche Aune'),
    on: -33,
    time: '02:40',
    reason: 'Møtte Emil ute uten jakke på natta. Han ville ikke si hvor han bodde.',
    legalGround: emergencyGround,
    reviewed: { by: named('Tor Lunde'), note: 'Rett åpnet. Snakket med Wenche, som fikk fulgt ham hjem.' },
  });
  keepsFrom(story, {
    toward: hilde,
    unit: units.navState,
    reason: 'Emil vil fortelle moren sin selv at han søker praksisplass',
    legalGround: 'Forvaltningsloven § 13, taushetsplikt',
    decidedBy: stine,
    from: -20,
    until: 40,
  });
}

function meetings({ story, emil, hilde, stine, camilla, bjarne }: Around): void {
  const { calendar } = story.town;
  const day = calendar.workday(-48);
  const past = new MeetingStory(story, {
    title: 'Samarbeidsmøte',
    place: 'Solbakken dagsenter',
    startsAt: calendar.at(day, '13:00'),
    minutes: 45,
    calledBy: stine,
    calledAt: calendar.at(day - 9, '10:30'),
    participants: [emil, stine, camilla, bjarne],
  });
  const words = past.item({ title: '', area: 'common', minutes: 10, proposedBy: stine, isWhatMatters: true });
  const work = past.item({ title: 'Verkstedet', area: 'work', minutes: 20, proposedBy: emil });
  past.start([]);
  past.takeUp(
    words,
    { facts: 'Emil vil ikke ha noe skjema, bare at folk snakker sammen.', assessments: '' },
    2,
    'concluded',
  );
  past.takeUp(
    work,
    {
      facts: 'Emil har reparert fire sykler og vil ha flere dager.',
      assessments: 'Bjarne mener at Emil kan ha ansvar for sykkelhjørnet alene.',
    },
    12,
    'concluded',
  );
  past.decide(work, 'Tre dager i uka på verkstedet, og Emil har nøkkel til sykkelhjørnet.', 28);
  past.end();
  past.publish([{ actor: emil, at: calendar.at(day + 1, '22:10') }]);

  const coming = new MeetingStory(story, {
    title: 'Samarbeidsmøte',
    place: 'Solbakken dagsenter',
    startsAt: calendar.at(calendar.workday(8), '13:00'),
    minutes: 45,
    calledBy: stine,
    calledAt: calendar.at(-6, '09:00'),
    participants: [emil, hilde, stine, camilla, bjarne],
  });
  coming.item({ title: '', area: 'common', minutes: 10, proposedBy: stine, isWhatMatters: true });
  coming.item({ title: 'Jobb etter sommeren', area: 'work', minutes: 20, proposedBy: camilla });
}

function thread({ story, emil, stine, camilla, bjarne }: Around): void {
  const { calendar } = story.town;
  const talk = new ThreadStory(story, calendar.at(-131, '09:05'));
  const said: readonly (readonly [Actor, number, string, string])[] = [
    [stine, -117, '10:15', 'Hei Emil. Her er vi fire som leser: du, jeg, Camilla og etter hvert verkstedet.'],
    [emil, -117, '23:40', 'ok. helst her og ikke på telefon'],
    [camilla, -60, '12:05', 'Kan du tenke deg tre dager på verkstedet i stedet for to?'],
    [emil, -60, '15:31', 'ja'],
    [bjarne, -47, '11:20', 'Nøkkelen til sykkelhjørnet ligger klar. Den er din.'],
    [emil, -47, '23:52', 'takk. kjeden på den røde må byttes'],
    [stine, -6, '09:20', 'Møte om to uker. Skal mamma være med denne gangen? Du bestemmer.'],
    [emil, -5, '21:55', 'ja hun kan komme'],
    [camilla, -2, '10:45', 'Jeg tar med to steder som søker folk til sommeren.'],
  ];
  for (const [by, day, time, text] of said) talk.say(by, text, calendar.at(calendar.workday(day), time));
  talk.readAllBut(emil, 1);
  talk.readAllBut(stine, 0);
  talk.readAllBut(bjarne, 2);
}
