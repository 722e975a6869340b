import { type ChangeSignal, type ChangeType, changeTypes } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  TestSocket,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { probes } from '../access/probes';
import { everything, versions } from './support/everything';

/** What each write tells open pages, in the order it is told. */
const told: Record<string, ChangeType[]> = {
  'Mutation.editWhatMatters': ['what_matters.edited'],
  'Mutation.recordPlanWish': ['plan.changed'],
  'Mutation.declinePlan': ['plan.changed'],
  'Mutation.beginPlan': ['plan.changed', 'plan.changed', 'what_matters.edited', 'goal.added', 'measure.added'],
  'Mutation.editPlan': ['plan.edited'],
  'Mutation.startPlan': ['plan.changed'],
  'Mutation.pausePlan': ['plan.changed'],
  'Mutation.resumePlan': ['plan.changed'],
  'Mutation.closePlan': ['measure.edited', 'plan.changed'],
  'Mutation.withdrawPlan': ['plan.changed'],
  'Mutation.addFromTemplate': ['goal.added', 'measure.added'],
  'Mutation.savePlanTemplate': ['plan_template.changed'],
  'Mutation.restorePlanTemplate': ['plan_template.changed'],
  'Mutation.retirePlanTemplate': ['plan_template.changed'],
  'Mutation.offerPlanTemplate': ['plan_template.changed'],
  'Mutation.setPlanSetting': ['plan_setting.changed'],
  'Mutation.recordPlanRefusal': ['plan_refusal.changed'],
  'Mutation.appealPlanRefusal': ['plan_refusal.changed'],
  'Mutation.takeBackAppeal': ['plan_refusal.changed'],
  'Mutation.settlePlanRefusal': ['plan_refusal.changed'],
  'Mutation.recordCoordinatorRefusal': ['plan_refusal.changed'],
  'Mutation.settleCoordinatorRefusal': ['plan_refusal.changed'],
  'Mutation.undoChange': ['goal.edited'],
  'Mutation.restoreVersion': ['goal.edited'],
  // One's own, and nobody else's.
  'Mutation.keepDraft': [],
  'Mutation.dropDraft': [],
  'Mutation.openOutbox': [],
  'Mutation.addGoal': ['goal.added'],
  'Mutation.editGoal': ['goal.edited'],
  'Mutation.addMeasure': ['measure.added'],
  'Mutation.editMeasure': ['measure.edited'],
  'Mutation.setMeasureStatus': ['measure.edited'],
  'Mutation.setGoalState': ['goal.edited'],
  'Mutation.makeTopGoal': ['goal.edited'],
  'Mutation.moveGoal': ['goal.edited'],
  'Mutation.setGoalRemoved': ['measure.edited', 'goal.edited'],
  'Mutation.moveMeasure': ['measure.edited'],
  'Mutation.setMeasureRemoved': ['measure.edited'],
  'Mutation.addContributor': ['contributor.changed'],
  'Mutation.editContributor': ['contributor.changed'],
  'Mutation.setContributorRemoved': ['contributor.changed'],
  'Mutation.recordChildTalk': ['child_talk.recorded'],
  'Mutation.setChildTalkRemoved': ['child_talk.changed'],
  'Mutation.addProfessionalPlan': ['professional_plan.changed'],
  'Mutation.editProfessionalPlan': ['professional_plan.changed'],
  'Mutation.setProfessionalPlanRemoved': ['professional_plan.changed'],
  'Mutation.addNeed': ['need.changed'],
  'Mutation.editNeed': ['need.changed'],
  'Mutation.ownNeed': ['need.changed'],
  'Mutation.setNeedState': ['need.changed'],
  'Mutation.makeMeasureOfNeed': ['measure.added', 'need.changed'],
  'Mutation.setNeedRemoved': ['need.changed'],
  'Mutation.addServiceOffer': ['service_offer.changed'],
  'Mutation.editServiceOffer': ['service_offer.changed'],
  'Mutation.setServiceOfferRemoved': ['service_offer.changed'],
  'Mutation.evaluateGoal': ['evaluation.changed'],
  'Mutation.evaluatePlan': ['evaluation.changed'],
  'Mutation.editEvaluation': ['evaluation.changed'],
  'Mutation.rateEvaluation': ['evaluation.changed'],
  'Mutation.setEvaluationRemoved': ['evaluation.changed'],
  'Mutation.setGoalScale': ['goal_scale.changed'],
  'Mutation.setGoalReview': ['goal.edited'],
  'Mutation.postponeGoalReview': ['goal.edited'],
  'Mutation.postponePlanReview': ['plan.edited'],
  'Mutation.addRehabCourse': ['rehab_course.changed'],
  'Mutation.editRehabCourse': ['rehab_course.changed'],
  'Mutation.setRehabCourseRemoved': ['rehab_course.changed'],
  'Mutation.addRehabActivity': ['rehab_activity.changed'],
  'Mutation.editRehabActivity': ['rehab_activity.changed'],
  'Mutation.rateRehabActivity': ['rehab_activity.changed'],
  'Mutation.setRehabActivityRemoved': ['rehab_activity.changed'],
  'Mutation.callMeeting': ['meeting.called', 'agenda_item.added', 'agenda_item.added'],
  'Mutation.proposeAgendaItem': ['agenda_item.added'],
  'Mutation.startMeeting': ['meeting.edited'],
  'Mutation.markAttendance': ['attendance.marked'],
  'Mutation.takeUpItem': ['agenda_item.edited', 'meeting.edited'],
  'Mutation.concludeItem': ['agenda_item.edited', 'meeting.edited'],
  'Mutation.writeNotes': ['agenda_item.edited'],
  'Mutation.takeDecision': ['decision.taken'],
  'Mutation.makeMeasure': ['measure.added', 'decision.edited'],
  'Mutation.endMeeting': ['agenda_item.edited', 'agenda_item.edited', 'meeting.edited'],
  'Mutation.publishMinutes': ['agenda_item.edited', 'agenda_item.edited', 'minutes.published'],
  'Mutation.markMinutesRead': ['minutes.read'],
  'Mutation.sendMessage': ['message.sent'],
  'Mutation.markThreadRead': ['thread.read'],
  // A rehearsal leaves nothing to tell.
  'Mutation.previewCircleChange': [],
  'Mutation.giveConsent': ['consent.changed'],
  'Mutation.changeConsent': ['consent.changed', 'consent.changed'],
  'Mutation.withdrawConsent': ['consent.changed'],
  'Mutation.undoWithdrawal': ['consent.changed'],
  'Mutation.recordLegalBasis': ['consent.changed'],
  'Mutation.askForConsent': ['consent_request.changed'],
  'Mutation.answerConsentRequest': ['consent_request.changed'],
  'Mutation.withdrawConsentRequest': ['consent_request.changed'],
  'Mutation.excludeByName': ['consent.changed'],
  'Mutation.excludeEmployee': ['consent.changed'],
  'Mutation.liftExclusion': ['consent.changed'],
  'Mutation.letInRelative': ['relative.changed', 'consent.changed'],
  'Mutation.changeRelative': ['relative.changed', 'consent.changed', 'consent.changed'],
  'Mutation.closeRelative': ['relative.changed', 'consent.changed'],
  'Mutation.recordMandate': ['relative.changed'],
  'Mutation.changeMandate': ['relative.changed', 'relative.changed'],
  'Mutation.endMandate': ['relative.changed'],
  'Mutation.recordParent': ['relative.changed'],
  'Mutation.changeParent': ['relative.changed'],
  'Mutation.endParent': ['relative.changed'],
  'Mutation.withholdAreas': ['consent.changed'],
  'Mutation.inviteToTeam': ['team_invitation.sent'],
  'Mutation.withdrawTeamInvitation': ['team_invitation.edited'],
  'Mutation.nameForTeamInvitation': ['team_invitation.edited'],
  'Mutation.answerTeamInvitation': ['team_invitation.edited'],
  'Mutation.editMembership': ['team.edited'],
  // Told to that member alone: nobody learns who knows.
  'Mutation.setSeesPlace': [],
  'Mutation.setSeesEarlier': ['team.edited'],
  'Mutation.namePrimaryContact': ['team.edited'],
  'Mutation.endMembership': ['measure.edited', 'team.edited'],
  'Mutation.editTeamCharter': ['charter.edited'],
  'Mutation.endStandingTeamCase': ['team.edited'],
  // Units and their standing teams are nobody's plan; whose cases they carry is told as `circle.changed`.
  'Mutation.addStandingTeam': [],
  'Mutation.editStandingTeam': [],
  'Mutation.setStandingTeamEnd': [],
  'Mutation.addStandingTeamMember': [],
  'Mutation.endStandingTeamMember': [],
  'Mutation.letReceiveInvitations': [],
  'Mutation.setDisclosureGuard': ['guard.changed'],
  'Mutation.renewDisclosureGuard': ['guard.changed'],
  'Mutation.markGuardTold': ['guard.changed'],
  'Mutation.addCrisisStep': ['crisis_step.changed'],
  'Mutation.editCrisisStep': ['crisis_step.changed'],
  'Mutation.moveCrisisStep': ['crisis_step.changed'],
  'Mutation.removeCrisisStep': ['crisis_step.changed'],
  'Mutation.openEmergencyAccess': ['emergency.changed'],
  'Mutation.endEmergencyAccess': ['emergency.changed'],
  'Mutation.reviewEmergencyAccess': ['emergency.changed'],
  'Mutation.setEmergencyGround': ['emergency.changed'],
  'Mutation.endEmergencyGround': ['emergency.changed'],
  // Notices go to those they are for, who need not be in the circle; their own tests follow them.
  'Mutation.markNoticesRead': [],
  'Mutation.addEmployee': [],
  'Mutation.answerWorkAddress': [],
  'Mutation.noteWorkNumber': [],
  'Mutation.removeWorkNumber': [],
  'Mutation.addOrganisation': [],
  'Mutation.addUnit': [],
  'Mutation.addUnitRole': [],
  'Mutation.describeUnit': [],
  'Mutation.editEmployee': [],
  'Mutation.editOrganisation': [],
  'Mutation.editUnit': [],
  'Mutation.endUnitRole': [],
  'Mutation.reorganiseUnits': [],
  'Mutation.endOwnSession': [],
  'Mutation.registerPerson': [],
  'Mutation.openReported': [],
  // Of a collaboration the one who names it is not in; its own test follows it.
  'Mutation.nameCoordinator': [],
  'Mutation.usePersonalLink': ['link.used'],
  'Mutation.cancelAbsence': ['absence.changed'],
  'Mutation.planAbsence': ['absence.changed', 'deputy.named'],
  'Mutation.planHandOver': ['hand_over.changed'],
  'Mutation.undoHandOver': ['hand_over.changed'],
  'Mutation.refuseDeputy': ['deputy.ended'],
  // Told to the one whose it is, who is not the one who wrote.
  'Mutation.editContact': [],
  'Mutation.makePersonalLink': ['link.made'],
  'Mutation.withdrawPersonalLink': ['link.withdrawn'],
  'Mutation.makeEntryCode': ['code.made'],
  'Mutation.withdrawEntryCodes': ['code.withdrawn'],
  'Mutation.setAddressProtection': ['protection.changed'],
  'Mutation.identifyPerson': ['person.identified'],
  'Mutation.askAboutVisit': ['log_question.changed'],
  'Mutation.writeLogQuestion': ['log_question.changed'],
  'Mutation.setLogAlert': ['log_alert.changed'],
  'Mutation.reviewLogSignal': [],
  'Mutation.setWorkingHours': [],
  'Mutation.leaveWithoutGround': ['team.edited'],
};
/** What these end is not to be seen any more; that it is gone is what open pages find. */
const ending: ReadonlySet<string> = new Set(['Mutation.endMembership', 'Mutation.endStandingTeamCase']);
/** Whoever writes these sees nothing of the team: it is told to those who do, and not to them. */
const unseen: ReadonlySet<string> = new Set(['Mutation.leaveWithoutGround']);
/** Of a collaboration where nobody coordinates: those of the cast are not in it. */
const ofOthers: ReadonlySet<string> = new Set(['Mutation.recordCoordinatorRefusal']);
/** Told to the one it concerns alone, on all their devices. */
const toOneself: ReadonlySet<ChangeType> = new Set([
  'thread.read',
  'absence.changed',
  'hand_over.changed',
  'emergency.changed',
  'guard.changed',
  'log_alert.changed',
  'plan_setting.changed',
  'plan_template.changed',
]);
/** What these concern is seen on pages of their own, with tests of their own. */
const onOwnPages: ReadonlySet<ChangeType> = new Set([
  'absence.changed',
  'emergency.changed',
  'guard.changed',
  'deputy.named',
  'deputy.ended',
  'hand_over.changed',
  'protection.changed',
  'person.identified',
  'link.made',
  'link.used',
  'link.withdrawn',
  'code.made',
  'code.withdrawn',
  'log_question.changed',
  'log_alert.changed',
  'plan_setting.changed',
  'plan_template.changed',
]);
/** Gone from what one sees afterwards. */
const removals: ReadonlySet<string> = new Set([
  'Mutation.removeCrisisStep',
  'Mutation.setGoalRemoved',
  'Mutation.setMeasureRemoved',
  'Mutation.setContributorRemoved',
  'Mutation.setChildTalkRemoved',
  'Mutation.setProfessionalPlanRemoved',
  'Mutation.setServiceOfferRemoved',
  'Mutation.setNeedRemoved',
  'Mutation.setEvaluationRemoved',
  'Mutation.setRehabCourseRemoved',
  'Mutation.setRehabActivityRemoved',
]);

const ownMark = 'query OwnMark($id: ID!) { collaboration(id: $id) { thread { id } } }';

const withoutPlace = ({ pos: _, ...signal }: ChangeSignal): Omit<ChangeSignal, 'pos'> => signal;

describe('every write is told', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let former: WorldPerson;
  let formerGroundId: string;
  let sockets: TestSocket[];

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    sockets = [];
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    former = await world.person({ kind: 'professional', unit: cast.units.mentalHealth });
    await cast.collaboration.member(former);
    formerGroundId = await cast.collaboration.ground({ to: former });
  });
  afterEach(async () => {
    for (const socket of sockets) socket.close();
    await world.close();
  });

  async function connect(client: TestClient): Promise<TestSocket> {
    const socket = await TestSocket.connect(client);
    sockets.push(socket);
    return socket;
  }

  /** Tells each of them something of their own: what was to reach them before it has come by then. */
  async function fence(...listeners: [WorldPerson, TestSocket][]): Promise<void> {
    const id = newId();
    for (const [person, socket] of listeners) {
      await world.db.query(
        `insert into change (tenant_id, at, audience_id, type, entity, entity_id, version)
         values ($1, now(), $2, 'circle.changed', 'circle', $3, 1)`,
        [world.tenantId, person.id, id],
      );
      await socket.signal((signal) => signal.id === id);
    }
  }

  const content = (socket: TestSocket): ChangeSignal[] =>
    socket.signals.filter(
      ({ type }) => type !== 'circle.changed' && type !== 'contact.changed' && !type.startsWith('notice.'),
    );

  it('has its signals written down for every operation that writes, and every signal an operation', () => {
    expect(Object.keys(told).sort()).toEqual(
      Object.keys(probes)
        .filter((name) => name.startsWith('Mutation.'))
        .sort(),
    );
    // Told by the clock, by a login, to those a notice is for, or about a collaboration that did not exist before.
    const elsewhere = [
      'circle.changed',
      'code.used',
      'notice.added',
      'notice.read',
      'collaboration.opened',
      'membership.handed_over',
      'contact.changed',
      'place.told',
    ];
    expect([...new Set(Object.values(told).flat()), ...elsewhere].sort()).toEqual([...changeTypes].sort());
  });

  it.each(Object.entries(told))('%s tells %j to the circle, and nobody else', async (name, types) => {
    const { document, variables, arrange, as } = probes[name]!;
    await arrange?.(cast, world);
    const actor = await api.as(cast[as]);
    const watcher = cast[as === 'coordinator' ? 'owner' : 'coordinator'];
    const watching = await api.as(watcher);
    const [otherDevice, watched, gone, stranger, neighbour] = await Promise.all(
      [actor, watching, await api.as(former), await api.as(cast.stranger), await api.as(cast.neighbour)].map(connect),
    );
    await cast.collaboration.endGround(formerGroundId);
    await gone!.signal(({ type }) => type === 'circle.changed');

    const listeners: [WorldPerson, TestSocket][] = [
      [cast[as], otherDevice!],
      [watcher, watched!],
      [former, gone!],
      [cast.stranger, stranger!],
    ];
    // What the arranging told may still be on its way to a socket that has just connected.
    await fence(...listeners);
    for (const [, socket] of listeners) socket.forget();
    await actor.data(document, variables(cast, world));
    await fence(...listeners);

    if (unseen.has(name)) {
      expect(content(watched!).map(({ type }) => type)).toEqual(types);
      for (const outside of [otherDevice!, gone!, stranger!, neighbour!]) expect(content(outside)).toEqual([]);
      return;
    }
    expect(content(otherDevice!).map(({ type }) => type)).toEqual(types);
    if (ofOthers.has(name)) {
      for (const outside of [watched!, gone!, stranger!, neighbour!]) expect(content(outside)).toEqual([]);
      return;
    }
    const shared = content(otherDevice!).filter(({ type }) => !toOneself.has(type));
    // What is between few is told each of them in a row of their own.
    expect(content(watched!).map(withoutPlace)).toEqual(shared.map(withoutPlace));
    for (const outside of [gone!, stranger!, neighbour!]) expect(content(outside)).toEqual([]);

    const shown = content(otherDevice!).filter(({ type }) => !onOwnPages.has(type));
    if (shown.length === 0) return;
    const [reader, question] = shared.length > 0 ? [watching, everything] : [actor, ownMark];
    const seen = versions(await reader.data<object>(question, { id: cast.collaboration.id }));
    const newest = new Map(shown.map(({ id, version }) => [id, version]));
    for (const [id, version] of newest) {
      if (
        removals.has(name) ||
        (ending.has(name) && content(otherDevice!).some((signal) => signal.id === id && signal.type === 'team.edited'))
      ) {
        expect(seen.has(id)).toBe(false);
        continue;
      }
      expect(seen.has(id)).toBe(true);
      expect(seen.get(id)!.length === 0 || seen.get(id)!.includes(version)).toBe(true);
    }
  });

  it('stops for an area that is taken from somebody, and goes on for the others they keep', async () => {
    const member = await connect(await api.as(cast.member));
    await world.db.query(`update team_membership set areas = '{health}' where person_id = $1`, [cast.member.id]);
    await member.signal(({ type }) => type === 'circle.changed');
    const coordinator = await api.as(cast.coordinator);
    const { document } = probes['Mutation.addGoal']!;
    const added: string[] = [];
    for (const lifeArea of ['DAILY_LIVING', 'HEALTH']) {
      const input = { collaborationId: cast.collaboration.id, title: 'Et mål', voice: 'USER', lifeArea };
      const { addGoal } = await coordinator.data<{ addGoal: { goal: { id: string } } }>(document, { input });
      added.push(addGoal.goal.id);
    }
    await fence([cast.member, member]);
    expect(content(member).map(({ id }) => id)).toEqual([added[1]]);
  });
});
