import type { Row } from '../../core/book';
import { GoalsStory } from '../../story/goals-story';
import type { PlanStory } from '../../story/plan-story';
import type { AudsPeople } from './aud-team';

interface AudsGoals {
  outside: Row;
  garden: Row;
}

/** Two steps towards getting out, one of them reached, and a goal that was written and taken away. */
export function audsSteps(
  { story, aud, kari, per }: AudsPeople,
  plan: PlanStory,
  { outside, garden }: AudsGoals,
): void {
  const { calendar } = story.town;
  const step = { voice: 'user', area: 'daily_living', under: outside } as const;
  const stairs = plan.goal({ ...step, title: 'Gå ned trappa med rekkverk' }, aud, calendar.at(-96, '11:05'));
  plan.settleGoal(stairs, 'reached', null, per, calendar.at(-30, '13:40'));
  const details = 'Fra benken ved postkassen og inn porten. Rosene må beskjæres før påske.';
  plan.goal({ ...step, title: 'Gå til rosebedet alene', details }, aud, calendar.at(-29, '10:10'));
  const choir = plan.goal(
    { title: 'Begynne i pensjonistkoret', voice: 'service', area: 'leisure', under: garden },
    kari,
    calendar.at(-44, '09:20'),
  );
  plan.remove('goal', choir, aud, calendar.at(-43, '18:55'));
}

/** Who else does something, and what the services can and cannot. */
export function audsHelpers(
  people: AudsPeople,
  measures: { training: Row; mail: Row; bills: Row; meeting: Row },
): void {
  const { story, aud, liv, kari, per, ola, jorunn } = people;
  const { calendar } = story.town;
  const beside = new GoalsStory(story);
  const written = { by: kari, at: calendar.at(-40, '12:30') };
  beside.contributes(measures.training, aud, 'Øver i trappa mellom gangene', written);
  beside.contributes(measures.training, jorunn.unit!, 'Går én runde etter morgenstellet', written);
  beside.contributes(measures.mail, 'Naboen Gunvor', 'Strør gangen når det er glatt', { ...written, by: aud });
  beside.contributes(measures.mail, liv, 'Spør hvordan det gikk, hver kveld', { ...written, by: liv });
  beside.contributes(measures.bills, liv, 'Legger regningene i den grønne mappa', { ...written, by: ola });
  beside.contributes(measures.meeting, 'Hagelaget', 'Holder av plassen nærmest døra', { ...written, by: aud });
  const care = {
    kind: 'care',
    title: 'Tiltaksplan i hjemmetjenesten',
    keptWhere: 'Fagsystemet til hjemmetjenesten',
  } as const;
  const nurses = jorunn.unit!;
  beside.plan('health', { ...care, unit: nurses, reviseOn: 21 }, { ...written, by: jorunn });
  const training = {
    kind: 'activity',
    title: 'Treningsprogram for gange',
    keptWhere: 'Permen i gangen hos Aud',
  } as const;
  beside.plan('daily_living', { ...training, unit: per.unit!, reviseOn: 33 }, { ...written, by: per });
  const wish = 'Følge til hagen to ganger i uka';
  const partly = 'Vi kan én gang i uka. Den andre dagen finner vi noen fra Frivilligsentralen.';
  beside.offer('daily_living', { unit: per.unit!, wish, answer: 'partly', reason: partly }, { ...written, by: per });
  const early = {
    wish: 'Tilsyn før klokka sju',
    answer: 'cannot',
    reason: 'Nattvakta går klokka sju. Vi kommer som nummer én på ruta, rundt halv åtte.',
  } as const;
  beside.offer('health', { unit: nurses, ...early }, { ...written, by: jorunn });
}
