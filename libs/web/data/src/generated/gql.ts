/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment MutationErrors on MutationError {\n    __typename\n    ... on UserError {\n      code\n      message\n      path\n    }\n    ... on VersionConflict {\n      yours\n      theirs\n      theirName\n      theirAt\n      currentVersion\n    }\n    ... on AlreadySent {\n      version\n    }\n  }\n": typeof types.MutationErrorsFragmentDoc,
    "\n  mutation OpenOutbox {\n    openOutbox {\n      key\n    }\n  }\n": typeof types.OpenOutboxDocument,
    "\n  query OwnDrafts($collaborationId: ID!, $after: String) {\n    collaboration(id: $collaborationId) {\n      id\n      drafts(after: $after) {\n        key\n        baseVersion\n        savedAt\n        fields {\n          name\n          text\n        }\n      }\n    }\n  }\n": typeof types.OwnDraftsDocument,
    "\n  mutation KeepDraft($input: KeepDraftInput!) {\n    keepDraft(input: $input) {\n      savedAt\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.KeepDraftDocument,
    "\n  mutation DropDraft($input: DropDraftInput!) {\n    dropDraft(input: $input) {\n      dropped\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.DropDraftDocument,
    "\n  fragment AccessLogEntryView on AccessLogEntry {\n    id\n    at\n    unitName\n    section\n    relation\n    groundKind\n    why\n    questionGoesTo\n    deputyFor {\n      id\n      name\n    }\n    viewer {\n      id\n      name\n      initials\n      profession\n    }\n    question {\n      ...LogQuestionView\n    }\n  }\n": typeof types.AccessLogEntryViewFragmentDoc,
    "\n  query AccessLog($collaborationId: ID!, $after: String, $filter: AccessLogFilterInput) {\n    accessLog(collaborationId: $collaborationId, first: 30, after: $after, filter: $filter) {\n      nodes {\n        ...AccessLogEntryView\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AccessLogDocument,
    "\n  query AccessLogViewers($collaborationId: ID!) {\n    accessLogViewers(collaborationId: $collaborationId) {\n      unitId\n      unitName\n      viewer {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AccessLogViewersDocument,
    "\n  query ActionsHere($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      myAccess {\n        actions\n      }\n    }\n  }\n": typeof types.ActionsHereDocument,
    "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.GiveConsentDocument,
    "\n  mutation ChangeConsent($input: ChangeConsentInput!) {\n    changeConsent(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ChangeConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation UndoWithdrawal($input: UndoWithdrawalInput!) {\n    undoWithdrawal(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.UndoWithdrawalDocument,
    "\n  mutation RecordLegalBasis($input: RecordLegalBasisInput!) {\n    recordLegalBasis(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RecordLegalBasisDocument,
    "\n  mutation AnswerConsentRequest($input: AnswerConsentRequestInput!) {\n    answerConsentRequest(input: $input) {\n      request {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AnswerConsentRequestDocument,
    "\n  mutation WithdrawConsentRequest($input: WithdrawConsentRequestInput!) {\n    withdrawConsentRequest(input: $input) {\n      request {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.WithdrawConsentRequestDocument,
    "\n  mutation ExcludeEmployee($input: ExcludeEmployeeInput!) {\n    excludeEmployee(input: $input) {\n      exclusion {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ExcludeEmployeeDocument,
    "\n  mutation ExcludeByName($input: ExcludeByNameInput!) {\n    excludeByName(input: $input) {\n      exclusions {\n        id\n      }\n      namesakeStays\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ExcludeByNameDocument,
    "\n  mutation LiftExclusion($input: LiftExclusionInput!) {\n    liftExclusion(input: $input) {\n      exclusion {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.LiftExclusionDocument,
    "\n  mutation LetInRelative($input: LetInRelativeInput!) {\n    letInRelative(input: $input) {\n      relative {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.LetInRelativeDocument,
    "\n  mutation ChangeRelative($input: ChangeRelativeInput!) {\n    changeRelative(input: $input) {\n      relative {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ChangeRelativeDocument,
    "\n  mutation CloseRelative($input: CloseRelativeInput!) {\n    closeRelative(input: $input) {\n      relative {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.CloseRelativeDocument,
    "\n  mutation RecordMandate($input: RecordMandateInput!) {\n    recordMandate(input: $input) {\n      guardian {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RecordMandateDocument,
    "\n  mutation ChangeMandate($input: ChangeMandateInput!) {\n    changeMandate(input: $input) {\n      guardian {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ChangeMandateDocument,
    "\n  mutation EndMandate($input: EndMandateInput!) {\n    endMandate(input: $input) {\n      guardian {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EndMandateDocument,
    "\n  mutation RecordParent($input: RecordParentInput!) {\n    recordParent(input: $input) {\n      parent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RecordParentDocument,
    "\n  mutation ChangeParent($input: ChangeParentInput!) {\n    changeParent(input: $input) {\n      parent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ChangeParentDocument,
    "\n  mutation EndParent($input: EndParentInput!) {\n    endParent(input: $input) {\n      parent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EndParentDocument,
    "\n  mutation AskForConsent($input: AskForConsentInput!) {\n    askForConsent(input: $input) {\n      requests {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AskForConsentDocument,
    "\n  mutation WithholdAreas($input: WithholdAreasInput!) {\n    withholdAreas(input: $input) {\n      withheld\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.WithholdAreasDocument,
    "\n  fragment CircleChangeView on CircleChange {\n    person {\n      id\n      name\n      profession\n    }\n    unit {\n      id\n      name\n    }\n    gains {\n      areas\n      firstDay\n      lastDay\n    }\n    moves {\n      areas\n      lastDay\n    }\n    loses\n    keeps\n    writes\n    seesNothing\n  }\n": typeof types.CircleChangeViewFragmentDoc,
    "\n  mutation PreviewCircleChange($input: PreviewInput!) {\n    previewCircleChange(input: $input) {\n      changes {\n        ...CircleChangeView\n      }\n      unchanged {\n        ...CircleChangeView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.PreviewCircleChangeDocument,
    "\n  fragment GuardView on DisclosureGuard {\n    id\n    reason\n    legalGround\n    decidedAt\n    until\n    toldAt\n    state\n    version\n    toward {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    decidedBy {\n      id\n      name\n    }\n  }\n": typeof types.GuardViewFragmentDoc,
    "\n  query DisclosureGuards($collaborationId: ID!) {\n    disclosureGuards(collaborationId: $collaborationId) {\n      guards {\n        id\n        ...GuardView\n      }\n      choices {\n        towards {\n          ofAgeOn\n          person {\n            id\n            name\n          }\n        }\n        takingPartIds\n        units {\n          id\n          name\n        }\n        deciders {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.DisclosureGuardsDocument,
    "\n  mutation SetDisclosureGuard($input: SetDisclosureGuardInput!) {\n    setDisclosureGuard(input: $input) {\n      guarding {\n        guards {\n          id\n          state\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetDisclosureGuardDocument,
    "\n  mutation RenewDisclosureGuard($input: RenewDisclosureGuardInput!) {\n    renewDisclosureGuard(input: $input) {\n      guarding {\n        guards {\n          id\n          state\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RenewDisclosureGuardDocument,
    "\n  mutation MarkGuardTold($input: MarkGuardToldInput!) {\n    markGuardTold(input: $input) {\n      guarding {\n        guards {\n          id\n          state\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MarkGuardToldDocument,
    "\n  query LogControlHours {\n    logControlHours {\n      unitKind\n      opens\n      closes\n      weekends\n      version\n    }\n  }\n": typeof types.LogControlHoursDocument,
    "\n  mutation SetWorkingHours($input: SetWorkingHoursInput!) {\n    setWorkingHours(input: $input) {\n      hours {\n        unitKind\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetWorkingHoursDocument,
    "\n  query LogControlRules {\n    logControlRules {\n      manyPlans\n      deniedAttempts\n      units {\n        id\n        name\n      }\n    }\n  }\n": typeof types.LogControlRulesDocument,
    "\n  fragment LogControlSignalView on LogControlSignal {\n    signal\n    viewerId\n    viewerName\n    profession\n    unitName\n    onDate\n    times\n    plans\n    firstAt\n    lastAt\n    mine\n    reviews {\n      id\n      outcome\n      note\n      reviewedAt\n      reviewedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.LogControlSignalViewFragmentDoc,
    "\n  query LogControlSignals($filter: LogControlFilterInput!, $after: String) {\n    logControlSignals(filter: $filter, first: 20, after: $after) {\n      nodes {\n        ...LogControlSignalView\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LogControlSignalsDocument,
    "\n  query LogControlVisits($filter: LogControlFilterInput!, $after: String) {\n    logControlVisits(filter: $filter, first: 30, after: $after) {\n      nodes {\n        id\n        at\n        refused\n        section\n        planReference\n        viewerName\n        profession\n        viewerReference\n        municipality\n        unitName\n        relation\n        groundKind\n        legalBasis\n        signals\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LogControlVisitsDocument,
    "\n  query LogControlUses($after: String) {\n    logControlUses(first: 20, after: $after) {\n      nodes {\n        id\n        at\n        what\n        from\n        to\n        hours {\n          unitKind\n          opens\n          closes\n          weekends\n        }\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LogControlUsesDocument,
    "\n  mutation ReviewLogSignal($input: ReviewLogSignalInput!) {\n    reviewLogSignal(input: $input) {\n      signal {\n        ...LogControlSignalView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ReviewLogSignalDocument,
    "\n  fragment LogQuestionView on LogQuestion {\n    id\n    part\n    lookedAt\n    section\n    unitName\n    dueOn\n    overdue\n    answered\n    viewer {\n      id\n      name\n    }\n    askedBy {\n      id\n      name\n    }\n    lines {\n      id\n      kind\n      body\n      mine\n      writtenAt\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.LogQuestionViewFragmentDoc,
    "\n  query LogQuestion($id: ID!) {\n    logQuestion(id: $id) {\n      ...LogQuestionView\n    }\n  }\n": typeof types.LogQuestionDocument,
    "\n  query QuestionsToAnswer($after: String) {\n    logQuestionsToAnswer(first: 10, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        part\n        dueOn\n        overdue\n        askedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.QuestionsToAnswerDocument,
    "\n  query OverdueQuestions($after: String) {\n    overdueLogQuestions(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        reference\n        askedOn\n        dueOn\n        coordinator {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.OverdueQuestionsDocument,
    "\n  mutation AskAboutVisit($input: AskAboutVisitInput!) {\n    askAboutVisit(input: $input) {\n      entry {\n        id\n        question {\n          ...LogQuestionView\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AskAboutVisitDocument,
    "\n  mutation WriteLogQuestion($input: WriteLogQuestionInput!) {\n    writeLogQuestion(input: $input) {\n      question {\n        ...LogQuestionView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.WriteLogQuestionDocument,
    "\n  query LogAlert($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      logAlert\n    }\n  }\n": typeof types.LogAlertDocument,
    "\n  mutation SetLogAlert($input: SetLogAlertInput!) {\n    setLogAlert(input: $input) {\n      mode\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetLogAlertDocument,
    "\n  fragment ConsentView on Consent {\n    id\n    version\n    kind\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    areas\n    purpose\n    legalBasis\n    givenHow\n    givenBy {\n      id\n      name\n    }\n    recordedBy {\n      id\n      name\n    }\n    capacity {\n      assessedBy\n      assessedOn\n      assessedFor\n    }\n    heard\n    signedOn\n    firstDay\n    lastDay\n  }\n": typeof types.ConsentViewFragmentDoc,
    "\n  fragment CircleMemberView on CircleMember {\n    person {\n      id\n      name\n      initials\n      kind\n    }\n    unit {\n      id\n      name\n    }\n    relation\n    spans {\n      areas\n      groundKind\n      consentId\n      firstDay\n      lastDay\n    }\n  }\n": typeof types.CircleMemberViewFragmentDoc,
    "\n  fragment RequestView on ConsentRequest {\n    id\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    areas\n    purpose\n    until\n    keptFrom\n  }\n": typeof types.RequestViewFragmentDoc,
    "\n  query WhoSees($collaborationId: ID!) {\n    whoSees(collaborationId: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      records\n      own\n      decides\n      underAge\n      child\n      heard\n      mayWithhold\n      withheld\n      people {\n        ...CircleMemberView\n      }\n      consents {\n        ...ConsentView\n      }\n      requests {\n        ...RequestView\n      }\n      exclusions {\n        id\n        since\n        person {\n          id\n          name\n        }\n      }\n      relatives {\n        id\n        version\n        kind\n        relationship\n        organisation\n        closest\n        level\n        areas\n        firstDay\n        lastDay\n        person {\n          id\n          name\n        }\n      }\n      guardians {\n        id\n        version\n        level\n        areas\n        mayConsent\n        authority\n        firstDay\n        lastDay\n        person {\n          id\n          name\n        }\n      }\n      parents {\n        id\n        version\n        firstDay\n        lastDay\n        person {\n          id\n          name\n        }\n      }\n      deciders {\n        relation\n        areas\n        person {\n          id\n          name\n        }\n      }\n      ages {\n        key\n        age\n        date\n        past\n      }\n    }\n  }\n": typeof types.WhoSeesDocument,
    "\n  query ConsentServices($search: String!) {\n    unitDirectory(search: $search, first: 8) {\n      nodes {\n        id\n        name\n        organisation {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ConsentServicesDocument,
    "\n  query ConsentService($id: ID!) {\n    directoryUnit(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.ConsentServiceDocument,
    "\n  query ConsentOutsiders($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      team {\n        id\n        role\n        unit {\n          id\n        }\n        person {\n          id\n          name\n        }\n      }\n      teamInvitations {\n        id\n        state\n        unit {\n          id\n        }\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ConsentOutsidersDocument,
    "\n  query ConsentKnownPeople($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      nextOfKin {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ConsentKnownPeopleDocument,
    "\n  query ConsentHistory($collaborationId: ID!, $after: String) {\n    consentHistory(collaborationId: $collaborationId, first: 20, after: $after) {\n      nodes {\n        id\n        what\n        at\n        by {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n        person {\n          id\n          name\n        }\n        areas\n        lastDay\n        signedOn\n        capacity {\n          assessedBy\n          assessedOn\n          assessedFor\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ConsentHistoryDocument,
    "\n  query RequestsWaiting($collaborationId: ID!) {\n    whoSees(collaborationId: $collaborationId) {\n      id\n      decides\n      requests {\n        id\n      }\n    }\n  }\n": typeof types.RequestsWaitingDocument,
    "\n  query LookedLately($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      lookedLastWeek\n      myAccess {\n        relation\n      }\n    }\n  }\n": typeof types.LookedLatelyDocument,
    "\n  query EmergencyReadiness {\n    emergencyReadiness {\n      on\n      legalGround\n      maxHours\n      units {\n        id\n        name\n      }\n      open {\n        id\n        endsAt\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.EmergencyReadinessDocument,
    "\n  query EmergencyDoor {\n    emergencyReadiness {\n      on\n    }\n  }\n": typeof types.EmergencyDoorDocument,
    "\n  mutation OpenEmergencyAccess($input: OpenEmergencyAccessInput!) {\n    openEmergencyAccess(input: $input) {\n      emergency {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.OpenEmergencyAccessDocument,
    "\n  query EmergencyAccess($id: ID!) {\n    emergencyAccess(id: $id) {\n      id\n      reason\n      endsAt\n      owner {\n        id\n        name\n      }\n      crisisSteps {\n        id\n        earlyWarning\n        steps\n        whoDoes\n        whoToCall\n      }\n      contacts {\n        role\n        relationship\n        closest\n        phone\n        person {\n          id\n          name\n          initials\n        }\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.EmergencyAccessDocument,
    "\n  mutation EndEmergencyAccess($input: EndEmergencyAccessInput!) {\n    endEmergencyAccess(input: $input) {\n      endedId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EndEmergencyAccessDocument,
    "\n  query EmergencyOpenings($collaborationId: ID!, $after: String) {\n    emergencyOpenings(collaborationId: $collaborationId, after: $after) {\n      nodes {\n        id\n        reason\n        legalGround\n        openedAt\n        endsAt\n        reviewedAt\n        openedBy {\n          id\n          name\n          initials\n        }\n        unit {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.EmergencyOpeningsDocument,
    "\n  fragment ReviewView on EmergencyReview {\n    id\n    reason\n    legalGround\n    openedAt\n    endsAt\n    reviewedAt\n    note\n    own\n    owner {\n      id\n      name\n    }\n    openedBy {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    reviewedBy {\n      id\n      name\n    }\n  }\n": typeof types.ReviewViewFragmentDoc,
    "\n  query EmergencyReviews($waiting: Boolean!, $after: String) {\n    emergencyReviews(waiting: $waiting, after: $after) {\n      nodes {\n        id\n        ...ReviewView\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.EmergencyReviewsDocument,
    "\n  query EmergencyReviewsWaiting {\n    emergencyReviewsWaiting\n  }\n": typeof types.EmergencyReviewsWaitingDocument,
    "\n  mutation ReviewEmergencyAccess($input: ReviewEmergencyAccessInput!) {\n    reviewEmergencyAccess(input: $input) {\n      review {\n        id\n        ...ReviewView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ReviewEmergencyAccessDocument,
    "\n  query EmergencySetting {\n    emergencySetting {\n      id\n      legalGround\n      maxHours\n      from\n      until\n      setBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.EmergencySettingDocument,
    "\n  mutation SetEmergencyGround($input: SetEmergencyGroundInput!) {\n    setEmergencyGround(input: $input) {\n      setting {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetEmergencyGroundDocument,
    "\n  mutation EndEmergencyGround($input: EndEmergencyGroundInput!) {\n    endEmergencyGround(input: $input) {\n      setting {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EndEmergencyGroundDocument,
    "\n  mutation NameCoordinator($input: NameCoordinatorInput!) {\n    nameCoordinator(input: $input) {\n      coordinator {\n        id\n        name\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.NameCoordinatorDocument,
    "\n  mutation OpenReported($input: OpenReportedInput!) {\n    openReported(input: $input) {\n      opened {\n        coordinator {\n          id\n          name\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.OpenReportedDocument,
    "\n  mutation UsePersonalLink($input: UsePersonalLinkInput!) {\n    usePersonalLink(input: $input) {\n      used {\n        personId\n        purpose\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.UsePersonalLinkDocument,
    "\n  query CoordinatorCandidates($search: String!) {\n    coordinatorCandidates(search: $search) {\n      id\n      name\n      profession\n      unitName\n    }\n  }\n": typeof types.CoordinatorCandidatesDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      opened {\n        bornOn\n        coordinator {\n          id\n          name\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RegisterPersonDocument,
    "\n  fragment ContactOf on Person {\n    id\n    name\n    contact {\n      address\n      phone\n      email\n      version\n    }\n  }\n": typeof types.ContactOfFragmentDoc,
    "\n  query Reach($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      addressProtection\n      myAccess {\n        relation\n        actions\n      }\n      owner {\n        id\n        ...ContactOf\n      }\n      team {\n        id\n        level\n        seesPlace\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ReachDocument,
    "\n  query Identity($collaborationId: ID!) {\n    identity(collaborationId: $collaborationId) {\n      givenName\n      familyName\n      bornOn\n      expectedOn\n      isNumbered\n      hasLoggedIn\n    }\n  }\n": typeof types.IdentityDocument,
    "\n  mutation IdentifyPerson($input: IdentifyPersonInput!) {\n    identifyPerson(input: $input) {\n      identity {\n        bornOn\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.IdentifyPersonDocument,
    "\n  query ReachNear($collaborationId: ID!) {\n    whoSees(collaborationId: $collaborationId) {\n      id\n      child\n      relatives {\n        id\n        person {\n          ...ContactOf\n        }\n      }\n      guardians {\n        id\n        mayConsent\n        person {\n          ...ContactOf\n        }\n      }\n      parents {\n        id\n        person {\n          ...ContactOf\n        }\n      }\n    }\n  }\n": typeof types.ReachNearDocument,
    "\n  mutation EditContact($input: EditContactInput!) {\n    editContact(input: $input) {\n      contact {\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditContactDocument,
    "\n  mutation SetAddressProtection($input: SetAddressProtectionInput!) {\n    setAddressProtection(input: $input) {\n      done\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetAddressProtectionDocument,
    "\n  mutation SetSeesPlace($input: SetSeesPlaceInput!) {\n    setSeesPlace(input: $input) {\n      member {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetSeesPlaceDocument,
    "\n  query PersonalLinks($collaborationId: ID!) {\n    personalLinks(collaborationId: $collaborationId) {\n      id\n      purpose\n      createdAt\n      expiresAt\n      usedAt\n      withdrawnAt\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PersonalLinksDocument,
    "\n  mutation MakePersonalLink($input: MakePersonalLinkInput!) {\n    makePersonalLink(input: $input) {\n      link {\n        path\n        expiresAt\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MakePersonalLinkDocument,
    "\n  mutation WithdrawPersonalLink($input: WithdrawPersonalLinkInput!) {\n    withdrawPersonalLink(input: $input) {\n      withdrawnId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.WithdrawPersonalLinkDocument,
    "\n  query EntryCodes($collaborationId: ID!) {\n    entryCodes(collaborationId: $collaborationId) {\n      id\n      agreedHow\n      createdAt\n      expiresAt\n      usedAt\n      withdrawnAt\n      agreedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.EntryCodesDocument,
    "\n  mutation MakeEntryCode($input: MakeEntryCodeInput!) {\n    makeEntryCode(input: $input) {\n      code {\n        code\n        expiresAt\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MakeEntryCodeDocument,
    "\n  mutation WithdrawEntryCodes($input: WithdrawEntryCodesInput!) {\n    withdrawEntryCodes(input: $input) {\n      done\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.WithdrawEntryCodesDocument,
    "\n  query ReachLink($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        contact {\n          version\n        }\n      }\n    }\n  }\n": typeof types.ReachLinkDocument,
    "\n  query Absences {\n    myAbsences {\n      nodes {\n        id\n        fromDate\n        untilDate\n        state\n        deputyId\n        choices {\n          collaborationId\n          deputyId\n        }\n      }\n    }\n  }\n": typeof types.AbsencesDocument,
    "\n  query AbsencePreview($fromDate: Date!, $untilDate: Date!, $deputyIds: [ID!]!) {\n    absencePreview(fromDate: $fromDate, untilDate: $untilDate, deputyIds: $deputyIds) {\n      nodes {\n        collaborationId\n        role\n        needsDeputy\n        owner {\n          id\n          name\n        }\n        covers {\n          personId\n          possible\n          cover\n        }\n      }\n      colleagues {\n        away\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.AbsencePreviewDocument,
    "\n  mutation PlanAbsence($input: PlanAbsenceInput!) {\n    planAbsence(input: $input) {\n      absence {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.PlanAbsenceDocument,
    "\n  mutation CancelAbsence($input: CancelAbsenceInput!) {\n    cancelAbsence(input: $input) {\n      absence {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.CancelAbsenceDocument,
    "\n  query HandOvers($after: String) {\n    myHandOvers(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        batchId\n        collaborationId\n        mine\n        onDate\n        state\n        heldBack\n        summary\n        owner {\n          id\n          name\n        }\n        predecessor {\n          id\n          name\n        }\n        successor {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.HandOversDocument,
    "\n  query HandOverPreview($onDate: Date, $successorId: ID) {\n    handOverPreview(onDate: $onDate, successorId: $successorId) {\n      nodes {\n        collaborationId\n        role\n        unanswered\n        planned\n        possible\n        cover\n        owner {\n          id\n          name\n        }\n        measures {\n          id\n          title\n        }\n        meetings {\n          id\n          title\n          startsAt\n        }\n      }\n      colleagues {\n        away\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.HandOverPreviewDocument,
    "\n  mutation PlanHandOver($input: PlanHandOverInput!) {\n    planHandOver(input: $input) {\n      handOvers {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.PlanHandOverDocument,
    "\n  mutation UndoHandOver($input: UndoHandOverInput!) {\n    undoHandOver(input: $input) {\n      handOvers {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.UndoHandOverDocument,
    "\n  fragment HistoryLine on HistoryEntry {\n    id\n    at\n    kind\n    thingId\n    name\n    removed\n    currentVersion\n    act\n    version\n    mayRestore\n    by {\n      id\n      name\n    }\n    changes {\n      field\n      kind\n      before\n      after\n    }\n  }\n": typeof types.HistoryLineFragmentDoc,
    "\n  query History($collaborationId: ID!, $after: String, $filter: HistoryFilterInput) {\n    collaboration(id: $collaborationId) {\n      id\n      history(first: 20, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...HistoryLine\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  fragment LastStep on HistoryEntry {\n    id\n    at\n    act\n    kind\n    thingId\n    name\n    version\n    changes {\n      field\n      before\n      after\n    }\n  }\n": typeof types.LastStepFragmentDoc,
    "\n  query LastDone($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      lastDone {\n        undo {\n          ...LastStep\n        }\n        redo {\n          ...LastStep\n        }\n      }\n    }\n  }\n": typeof types.LastDoneDocument,
    "\n  mutation UndoChange($input: UndoChangeInput!) {\n    undoChange(input: $input) {\n      entry {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.UndoChangeDocument,
    "\n  mutation RestoreVersion($input: RestoreVersionInput!) {\n    restoreVersion(input: $input) {\n      entry {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RestoreVersionDocument,
    "\n  query CallMeetingCircle($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n        initials\n      }\n      myAccess {\n        relation\n        areas\n        actions\n      }\n      team {\n        id\n        role\n        profession\n        away {\n          fromDate\n          untilDate\n        }\n        person {\n          id\n          name\n          initials\n        }\n        unit {\n          id\n          name\n        }\n      }\n      thread {\n        id\n        readers {\n          id\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n          initials\n        }\n      }\n    }\n  }\n": typeof types.CallMeetingCircleDocument,
    "\n  mutation CallMeeting($input: CallMeetingInput!) {\n    callMeeting(input: $input) {\n      meeting {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.CallMeetingDocument,
    "\n  fragment DecisionView on MeetingDecision {\n    id\n    text\n    decidedAt\n    measure {\n      id\n      title\n      deadline\n      status\n      accountable {\n        id\n        name\n      }\n      accountableUnit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DecisionViewFragmentDoc,
    "\n  fragment AgendaItemView on AgendaItem {\n    id\n    title\n    lifeArea\n    position\n    minutes\n    state\n    isWhatMatters\n    facts\n    assessments\n    version\n    proposedBy {\n      id\n      name\n    }\n    decisions {\n      id\n      ...DecisionView\n    }\n  }\n": typeof types.AgendaItemViewFragmentDoc,
    "\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingView\n    }\n  }\n": typeof types.MeetingPageDocument,
    "\n  fragment MeetingView on Meeting {\n    id\n    collaborationId\n    title\n    startsAt\n    endsAt\n    place\n    placeHidden\n    state\n    startedAt\n    endedAt\n    currentItemId\n    currentItemOpenedAt\n    version\n    owner {\n      id\n      name\n    }\n    whatMatters {\n      text\n      writtenAt\n      author {\n        id\n        name\n      }\n    }\n    myAccess {\n      relation\n      areas\n      actions\n    }\n    participants {\n      attendance\n      person {\n        id\n        name\n        initials\n        unit {\n          id\n          name\n        }\n      }\n    }\n    agenda {\n      id\n      ...AgendaItemView\n    }\n    minutes {\n      state\n      approvedAt\n      publishedAt\n      readByMe\n      approvedBy {\n        id\n        name\n      }\n      readBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MeetingViewFragmentDoc,
    "\n  query MeetingCircle($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      coordinator {\n        id\n        person {\n          id\n        }\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        person {\n          id\n          name\n        }\n      }\n      plan {\n        id\n        goals {\n          id\n          title\n          lifeArea\n        }\n      }\n    }\n  }\n": typeof types.MeetingCircleDocument,
    "\n  fragment MeetingSummary on Meeting {\n    id\n    title\n    startsAt\n    endsAt\n    place\n    placeHidden\n    state\n    myAccess {\n      relation\n    }\n    owner {\n      id\n      name\n    }\n    participants {\n      person {\n        id\n      }\n    }\n    minutes {\n      state\n      readByMe\n    }\n  }\n": typeof types.MeetingSummaryFragmentDoc,
    "\n  query Meetings($collaborationId: ID!, $after: String) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      meetings(first: 20, after: $after) {\n        nodes {\n          id\n          state\n          startsAt\n          endsAt\n          ...MeetingSummary\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.MeetingsDocument,
    "\n  query NextMeeting($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      myAccess {\n        relation\n        actions\n      }\n      nextMeeting {\n        ...MeetingSummary\n      }\n    }\n  }\n": typeof types.NextMeetingDocument,
    "\n  query MyMeetings($first: Int!, $after: String) {\n    myMeetings(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...MeetingSummary\n      }\n    }\n  }\n": typeof types.MyMeetingsDocument,
    "\n  mutation StartMeeting($input: MeetingIdInput!) {\n    startMeeting(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.StartMeetingDocument,
    "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      meeting {\n        id\n        participants {\n          attendance\n          person {\n            id\n          }\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MarkAttendanceDocument,
    "\n  mutation TakeUpItem($input: TakeUpItemInput!) {\n    takeUpItem(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.TakeUpItemDocument,
    "\n  mutation ConcludeItem($input: TakeUpItemInput!) {\n    concludeItem(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ConcludeItemDocument,
    "\n  mutation EndMeeting($input: MeetingIdInput!) {\n    endMeeting(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EndMeetingDocument,
    "\n  mutation WriteNotes($input: WriteNotesInput!) {\n    writeNotes(input: $input) {\n      item {\n        id\n        facts\n        assessments\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.WriteNotesDocument,
    "\n  mutation TakeDecision($input: TakeDecisionInput!) {\n    takeDecision(input: $input) {\n      decision {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.TakeDecisionDocument,
    "\n  mutation MakeMeasure($input: MakeMeasureInput!) {\n    makeMeasure(input: $input) {\n      decision {\n        ...DecisionView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MakeMeasureDocument,
    "\n  mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      item {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ProposeAgendaItemDocument,
    "\n  mutation PublishMinutes($input: MeetingIdInput!) {\n    publishMinutes(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.PublishMinutesDocument,
    "\n  mutation MarkMinutesRead($input: MeetingIdInput!) {\n    markMinutesRead(input: $input) {\n      meeting {\n        id\n        minutes {\n          state\n          readByMe\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MarkMinutesReadDocument,
    "\n  fragment MessageView on Message {\n    id\n    body\n    sentAt\n    mine\n    author {\n      id\n      name\n      initials\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MessageViewFragmentDoc,
    "\n  query Thread($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      thread {\n        id\n        unreadCount\n        lastReadMessageId\n        readers {\n          id\n          name\n          kind\n          unit {\n            id\n            name\n          }\n        }\n        messages(last: 30) {\n          nodes {\n            ...MessageView\n          }\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": typeof types.ThreadDocument,
    "\n  query OlderMessages($collaborationId: ID!, $before: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      thread {\n        id\n        messages(last: 30, before: $before) {\n          nodes {\n            ...MessageView\n          }\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": typeof types.OlderMessagesDocument,
    "\n  query Unread($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      thread {\n        id\n        unreadCount\n      }\n    }\n  }\n": typeof types.UnreadDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SendMessageDocument,
    "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      thread {\n        id\n        unreadCount\n        lastReadMessageId\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MarkThreadReadDocument,
    "\n  query UnreadNotices {\n    unreadNotices\n  }\n": typeof types.UnreadNoticesDocument,
    "\n  query Notices($first: Int!, $after: String) {\n    myNotices(first: $first, after: $after) {\n      nodes {\n        id\n        kind\n        collaborationId\n        aboutId\n        onDate\n        createdAt\n        read\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MarkNoticesReadDocument,
    "\n  query UnconfirmedAddresses($unitId: ID!, $after: String) {\n    unconfirmedAddresses(unitId: $unitId, first: 30, after: $after) {\n      nodes {\n        id\n        address\n        setAt\n        waitingSince\n        mayAnswer\n        version\n        person {\n          id\n          name\n          initials\n        }\n        setBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UnconfirmedAddressesDocument,
    "\n  mutation AnswerWorkAddress($input: AnswerWorkAddressInput!) {\n    answerWorkAddress(input: $input) {\n      answered\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AnswerWorkAddressDocument,
    "\n  query Organisations($after: String) {\n    organisations(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        type\n        organisationNumber\n        from\n        until\n        units\n        version\n      }\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  query UnitRegister($search: String!, $closed: Boolean!, $after: String) {\n    unitRegister(search: $search, closed: $closed, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        code\n        until\n        closed\n        employees\n        organisation {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UnitRegisterDocument,
    "\n  query Professionals($search: String!) {\n    professionals(search: $search) {\n      id\n      name\n      profession\n    }\n  }\n": typeof types.ProfessionalsDocument,
    "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) {\n      organisation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddOrganisationDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      organisation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditOrganisationDocument,
    "\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) {\n      unit {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddUnitDocument,
    "\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      unit {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditUnitDocument,
    "\n  mutation ReorganiseUnits($input: ReorganiseUnitsInput!) {\n    reorganiseUnits(input: $input) {\n      units {\n        id\n        name\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ReorganiseUnitsDocument,
    "\n  mutation AddEmployee($input: AddEmployeeInput!) {\n    addEmployee(input: $input) {\n      staff {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddEmployeeDocument,
    "\n  mutation EditEmployee($input: EditEmployeeInput!) {\n    editEmployee(input: $input) {\n      person {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditEmployeeDocument,
    "\n  mutation AddUnitRole($input: AddUnitRoleInput!) {\n    addUnitRole(input: $input) {\n      staff {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddUnitRoleDocument,
    "\n  mutation EndUnitRole($input: EndUnitRoleInput!) {\n    endUnitRole(input: $input) {\n      staff {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EndUnitRoleDocument,
    "\n  query UnitDirectory($search: String!, $after: String) {\n    unitDirectory(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        zone\n        organisation {\n          id\n          name\n        }\n        profile {\n          helpsWith\n          tags\n          phone\n          email\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UnitDirectoryDocument,
    "\n  query DirectoryTags {\n    directoryTags\n  }\n": typeof types.DirectoryTagsDocument,
    "\n  query DirectoryUnit($id: ID!) {\n    directoryUnit(id: $id) {\n      id\n      name\n      kind\n      code\n      zone\n      from\n      until\n      closed\n      version\n      mayDescribe\n      organisation {\n        id\n        name\n      }\n      profile {\n        helpsWith\n        tags\n        openingHours\n        phone\n        email\n        version\n      }\n      successors {\n        id\n        name\n      }\n      predecessors {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DirectoryUnitDocument,
    "\n  query UnitStaff($unitId: ID!, $ended: Boolean!, $after: String) {\n    loginProviders {\n      key\n      kind\n    }\n    unitStaff(unitId: $unitId, ended: $ended, first: 30, after: $after) {\n      nodes {\n        id\n        role\n        from\n        until\n        version\n        person {\n          id\n          name\n          initials\n          profession\n        }\n        facts {\n          employeeNumber\n          workPhone\n          workEmail\n          numberWords\n          competences\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UnitStaffDocument,
    "\n  mutation DescribeUnit($input: DescribeUnitInput!) {\n    describeUnit(input: $input) {\n      unit {\n        id\n        profile {\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.DescribeUnitDocument,
    "\n  query ConsentsToUnit($unitId: ID!, $after: String) {\n    consentsToUnit(unitId: $unitId, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ConsentsToUnitDocument,
    "\n  query UnconfirmedNumbers($unitId: ID!, $after: String) {\n    unconfirmedNumbers(unitId: $unitId, first: 30, after: $after) {\n      nodes {\n        setAt\n        waitingSince\n        mayAnswer\n        person {\n          id\n          name\n          initials\n        }\n        setBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UnconfirmedNumbersDocument,
    "\n  mutation NoteWorkNumber($input: NoteWorkNumberInput!) {\n    noteWorkNumber(input: $input) {\n      word\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.NoteWorkNumberDocument,
    "\n  mutation RemoveWorkNumber($input: RemoveWorkNumberInput!) {\n    removeWorkNumber(input: $input) {\n      removed\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RemoveWorkNumberDocument,
    "\n  query CoordinationOverview($search: String, $after: String) {\n    coordinationOverview(search: $search, first: 30, after: $after) {\n      nodes {\n        id\n        state\n        openedOn\n        coordinatorSince\n        owner {\n          id\n          name\n          initials\n        }\n        coordinator {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    coordinationCounts {\n      open\n      withoutCoordinator\n      withNeeds\n    }\n  }\n": typeof types.CoordinationOverviewDocument,
    "\n  query UnownedNeeds($after: String) {\n    unownedNeeds(first: 10, after: $after) {\n      nodes {\n        id\n        needs\n        needsSince\n        owner {\n          id\n          name\n          initials\n        }\n        coordinator {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UnownedNeedsDocument,
    "\n  query UnitLoads {\n    unitLoads {\n      unit {\n        id\n        name\n      }\n      collaborations\n      coordinated\n      employees {\n        collaborations\n        coordinated\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.UnitLoadsDocument,
    "\n  fragment PaperHelper on TeamMember {\n    id\n    helpsWith\n    phone\n    level\n    deputyFor\n    person {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.PaperHelperFragmentDoc,
    "\n  fragment PaperMeasure on Measure {\n    id\n    title\n    extent\n    deadline\n    status\n    createdAt\n    settledAt\n    accountable {\n      id\n      name\n    }\n    accountableUnit {\n      id\n      name\n    }\n  }\n": typeof types.PaperMeasureFragmentDoc,
    "\n  query PaperPage($collaborationId: ID!, $easy: Boolean! = false) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      team {\n        id\n        ...PaperHelper\n      }\n      crisisSteps @include(if: $easy) {\n        id\n        earlyWarning\n        steps\n        whoDoes\n        whoToCall\n      }\n      nextMeeting {\n        id\n        startsAt\n      }\n      plan {\n        id\n        state\n        reviewDate\n        whatMatters {\n          text\n        }\n        goals {\n          id\n          title\n          voice\n          state\n          measures {\n            id\n            ...PaperMeasure\n          }\n        }\n        otherMeasures {\n          id\n          ...PaperMeasure\n        }\n      }\n    }\n  }\n": typeof types.PaperPageDocument,
    "\n  query BeginPlanPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      plan {\n        id\n        state\n        version\n        consentOn\n        whatMatters {\n          text\n          version\n          writtenAt\n          author {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.BeginPlanPageDocument,
    "\n  mutation BeginPlan($input: BeginPlanInput!) {\n    beginPlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.BeginPlanDocument,
    "\n  query ClosePlanPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      plan {\n        id\n        state\n        version\n        goals {\n          id\n          measures {\n            id\n            title\n            status\n            deadline\n            accountable {\n              id\n              name\n            }\n          }\n        }\n        otherMeasures {\n          id\n          title\n          status\n          deadline\n          accountable {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.ClosePlanPageDocument,
    "\n  fragment ProfessionalPlanView on ProfessionalPlan {\n    id\n    lifeArea\n    kind\n    title\n    keptWhere\n    reviseOn\n    version\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.ProfessionalPlanViewFragmentDoc,
    "\n  fragment ServiceOfferView on ServiceOffer {\n    id\n    lifeArea\n    wish\n    answer\n    reason\n    version\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.ServiceOfferViewFragmentDoc,
    "\n  query BesideGoals($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      professionalPlans {\n        id\n        ...ProfessionalPlanView\n      }\n      serviceOffers {\n        id\n        ...ServiceOfferView\n      }\n    }\n  }\n": typeof types.BesideGoalsDocument,
    "\n  mutation AddProfessionalPlan($input: AddProfessionalPlanInput!) {\n    addProfessionalPlan(input: $input) {\n      professionalPlan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddProfessionalPlanDocument,
    "\n  mutation EditProfessionalPlan($input: EditProfessionalPlanInput!) {\n    editProfessionalPlan(input: $input) {\n      professionalPlan {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditProfessionalPlanDocument,
    "\n  mutation SetProfessionalPlanRemoved($input: SetRemovedInput!) {\n    setProfessionalPlanRemoved(input: $input) {\n      professionalPlan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetProfessionalPlanRemovedDocument,
    "\n  mutation AddServiceOffer($input: AddServiceOfferInput!) {\n    addServiceOffer(input: $input) {\n      serviceOffer {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddServiceOfferDocument,
    "\n  mutation EditServiceOffer($input: EditServiceOfferInput!) {\n    editServiceOffer(input: $input) {\n      serviceOffer {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditServiceOfferDocument,
    "\n  mutation SetServiceOfferRemoved($input: SetRemovedInput!) {\n    setServiceOfferRemoved(input: $input) {\n      serviceOffer {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetServiceOfferRemovedDocument,
    "\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MoveGoalDocument,
    "\n  mutation SetGoalState($input: SetGoalStateInput!) {\n    setGoalState(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetGoalStateDocument,
    "\n  mutation MakeTopGoal($input: MakeTopGoalInput!) {\n    makeTopGoal(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MakeTopGoalDocument,
    "\n  mutation SetGoalRemoved($input: SetRemovedInput!) {\n    setGoalRemoved(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetGoalRemovedDocument,
    "\n  mutation MoveMeasure($input: MoveMeasureInput!) {\n    moveMeasure(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MoveMeasureDocument,
    "\n  mutation SetMeasureRemoved($input: SetRemovedInput!) {\n    setMeasureRemoved(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetMeasureRemovedDocument,
    "\n  mutation RecordChildTalk($input: RecordChildTalkInput!) {\n    recordChildTalk(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RecordChildTalkDocument,
    "\n  mutation SetChildTalkRemoved($input: SetRemovedInput!) {\n    setChildTalkRemoved(input: $input) {\n      removed\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetChildTalkRemovedDocument,
    "\n  fragment ContributorView on Contributor {\n    id\n    name\n    does\n    mine\n    version\n    person {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.ContributorViewFragmentDoc,
    "\n  mutation AddContributor($input: AddContributorInput!) {\n    addContributor(input: $input) {\n      contributor {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddContributorDocument,
    "\n  mutation EditContributor($input: EditContributorInput!) {\n    editContributor(input: $input) {\n      contributor {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditContributorDocument,
    "\n  mutation SetContributorRemoved($input: SetRemovedInput!) {\n    setContributorRemoved(input: $input) {\n      contributor {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetContributorRemovedDocument,
    "\n  query CoordinatorRefusals($after: String) {\n    coordinatorRefusals(first: 5, after: $after) {\n      nodes {\n        id\n        owner {\n          id\n          name\n        }\n        refusal {\n          id\n          ...RefusalView\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CoordinatorRefusalsDocument,
    "\n  query AppealSetting {\n    planSetting {\n      appealWeeks\n      appealBody\n    }\n  }\n": typeof types.AppealSettingDocument,
    "\n  mutation RecordCoordinatorRefusal($input: RecordCoordinatorRefusalInput!) {\n    recordCoordinatorRefusal(input: $input) {\n      refusal {\n        id\n        refusal {\n          id\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RecordCoordinatorRefusalDocument,
    "\n  mutation SettleCoordinatorRefusal($input: SettleCoordinatorRefusalInput!) {\n    settleCoordinatorRefusal(input: $input) {\n      refusal {\n        id\n        refusal {\n          id\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SettleCoordinatorRefusalDocument,
    "\n  fragment CrisisStepView on CrisisStep {\n    id\n    lifeArea\n    earlyWarning\n    steps\n    whoDoes\n    whoToCall\n    ownWords\n    version\n  }\n": typeof types.CrisisStepViewFragmentDoc,
    "\n  query CrisisSteps($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      crisisSteps {\n        id\n        ...CrisisStepView\n      }\n    }\n  }\n": typeof types.CrisisStepsDocument,
    "\n  mutation AddCrisisStep($input: AddCrisisStepInput!) {\n    addCrisisStep(input: $input) {\n      step {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddCrisisStepDocument,
    "\n  mutation EditCrisisStep($input: EditCrisisStepInput!) {\n    editCrisisStep(input: $input) {\n      step {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditCrisisStepDocument,
    "\n  mutation MoveCrisisStep($input: MoveCrisisStepInput!) {\n    moveCrisisStep(input: $input) {\n      step {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MoveCrisisStepDocument,
    "\n  mutation RemoveCrisisStep($input: RemoveCrisisStepInput!) {\n    removeCrisisStep(input: $input) {\n      step {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RemoveCrisisStepDocument,
    "\n  mutation AddMeasure($input: AddMeasureInput!) {\n    addMeasure(input: $input) {\n      measure {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddMeasureDocument,
    "\n  mutation EditMeasure($input: EditMeasureInput!) {\n    editMeasure(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditMeasureDocument,
    "\n  mutation SetMeasureStatus($input: SetMeasureStatusInput!) {\n    setMeasureStatus(input: $input) {\n      measure {\n        id\n        status\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetMeasureStatusDocument,
    "\n  mutation EditWhatMatters($input: EditWhatMattersInput!) {\n    editWhatMatters(input: $input) {\n      plan {\n        id\n        whatMatters {\n          text\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditWhatMattersDocument,
    "\n  mutation AddGoal($input: AddGoalInput!) {\n    addGoal(input: $input) {\n      goal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddGoalDocument,
    "\n  mutation EditGoal($input: EditGoalInput!) {\n    editGoal(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditGoalDocument,
    "\n  fragment EvaluationView on Evaluation {\n    id\n    goalId\n    voice\n    evaluatedOn\n    outcome\n    outcomeBy {\n      id\n      name\n    }\n    ownOutcome\n    ownWords\n    ownBy {\n      id\n      name\n    }\n    learnt\n    version\n  }\n": typeof types.EvaluationViewFragmentDoc,
    "\n  fragment GoalScaleView on GoalScale {\n    id\n    muchLess\n    less\n    asHoped\n    more\n    muchMore\n    withPerson\n    version\n  }\n": typeof types.GoalScaleViewFragmentDoc,
    "\n  fragment RehabCourseView on RehabCourse {\n    id\n    goalId\n    lifeArea\n    purpose\n    fromDate\n    untilDate\n    intensity\n    version\n    activities {\n      id\n      what\n      howOften\n      who\n      startRating\n      startBy {\n        id\n        name\n      }\n      endRating\n      endBy {\n        id\n        name\n      }\n      version\n    }\n  }\n": typeof types.RehabCourseViewFragmentDoc,
    "\n  query EvaluationPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      evaluations {\n        id\n        ...EvaluationView\n      }\n      rehabCourses {\n        id\n        ...RehabCourseView\n      }\n      plan {\n        id\n        state\n        version\n        reviewDate\n        reviewWas\n        reviewReason\n        reviewMonths\n        periodEnd\n        activeInFact {\n          state\n          until\n          lastOn\n        }\n        goals {\n          id\n          title\n          lifeArea\n          state\n          stateReason\n          settledAt\n          reviewOn\n          reviewWas\n          reviewReason\n          version\n          scale {\n            id\n            ...GoalScaleView\n          }\n        }\n      }\n    }\n    planSetting {\n      reviewMonths\n    }\n  }\n": typeof types.EvaluationPageDocument,
    "\n  mutation EvaluateGoal($input: EvaluateGoalInput!) {\n    evaluateGoal(input: $input) {\n      evaluation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EvaluateGoalDocument,
    "\n  mutation EvaluatePlan($input: EvaluatePlanInput!) {\n    evaluatePlan(input: $input) {\n      evaluation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EvaluatePlanDocument,
    "\n  mutation RateEvaluation($input: RateEvaluationInput!) {\n    rateEvaluation(input: $input) {\n      evaluation {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RateEvaluationDocument,
    "\n  mutation EditEvaluation($input: EditEvaluationInput!) {\n    editEvaluation(input: $input) {\n      evaluation {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditEvaluationDocument,
    "\n  mutation SetEvaluationRemoved($input: SetRemovedInput!) {\n    setEvaluationRemoved(input: $input) {\n      evaluation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetEvaluationRemovedDocument,
    "\n  mutation SetGoalScale($input: SetGoalScaleInput!) {\n    setGoalScale(input: $input) {\n      goal {\n        id\n        scale {\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetGoalScaleDocument,
    "\n  mutation SetGoalReview($input: SetGoalReviewInput!) {\n    setGoalReview(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetGoalReviewDocument,
    "\n  mutation PostponeGoalReview($input: PostponeGoalReviewInput!) {\n    postponeGoalReview(input: $input) {\n      goal {\n        id\n        reviewOn\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.PostponeGoalReviewDocument,
    "\n  mutation PostponePlanReview($input: PostponePlanReviewInput!) {\n    postponePlanReview(input: $input) {\n      plan {\n        id\n        reviewDate\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.PostponePlanReviewDocument,
    "\n  query GoalsPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      childAges {\n        key\n        age\n        date\n        past\n      }\n      plan {\n        id\n        state\n        goals {\n          id\n          ...GoalView\n          measures {\n            id\n            contributors {\n              id\n              ...ContributorView\n            }\n          }\n        }\n        otherMeasures {\n          id\n          ...MeasureView\n          contributors {\n            id\n            ...ContributorView\n          }\n        }\n      }\n    }\n  }\n": typeof types.GoalsPageDocument,
    "\n  query Removed($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      plan {\n        id\n        removedGoals {\n          id\n          title\n          removedAt\n        }\n        removedMeasures {\n          id\n          title\n          removedAt\n        }\n      }\n    }\n  }\n": typeof types.RemovedDocument,
    "\n  fragment MyMeasureItem on Measure {\n    id\n    collaborationId\n    title\n    extent\n    deadline\n    overdue\n    status\n    version\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.MyMeasureItemFragmentDoc,
    "\n  query MyMeasures($first: Int!, $after: String) {\n    myMeasures(first: $first, after: $after) {\n      nodes {\n        id\n        ...MyMeasureItem\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyMeasuresDocument,
    "\n  query PlanSummary($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      coordinator {\n        id\n      }\n      planRefusals {\n        id\n        about\n        status\n        ...RefusalView\n      }\n      plan {\n        id\n        whatMatters {\n          ...WhatMattersView\n        }\n        goals {\n          id\n          measures {\n            id\n            ...MeasureView\n          }\n        }\n        otherMeasures {\n          id\n          ...MeasureView\n        }\n      }\n    }\n  }\n": typeof types.PlanSummaryDocument,
    "\n  fragment NeedView on Need {\n    id\n    lifeArea\n    text\n    saidBy\n    state\n    waitedDays\n    stateSince\n    escalatedAt\n    reason\n    createdAt\n    version\n    moves\n    owner {\n      id\n      name\n    }\n    ownerUnit {\n      id\n      name\n    }\n    createdBy {\n      id\n      name\n    }\n    measure {\n      id\n      title\n      status\n      deadline\n    }\n  }\n": typeof types.NeedViewFragmentDoc,
    "\n  query NeedsPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      plan {\n        id\n      }\n      needs {\n        id\n        ...NeedView\n      }\n    }\n  }\n": typeof types.NeedsPageDocument,
    "\n  query NeedsLine($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      needs {\n        id\n        state\n        waitedDays\n      }\n    }\n  }\n": typeof types.NeedsLineDocument,
    "\n  query RemovedNeeds($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      removedNeeds {\n        id\n        text\n        removedAt\n        moves\n      }\n    }\n  }\n": typeof types.RemovedNeedsDocument,
    "\n  mutation AddNeed($input: AddNeedInput!) {\n    addNeed(input: $input) {\n      need {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddNeedDocument,
    "\n  mutation EditNeed($input: EditNeedInput!) {\n    editNeed(input: $input) {\n      need {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditNeedDocument,
    "\n  mutation OwnNeed($input: OwnNeedInput!) {\n    ownNeed(input: $input) {\n      need {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.OwnNeedDocument,
    "\n  mutation SetNeedState($input: SetNeedStateInput!) {\n    setNeedState(input: $input) {\n      need {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetNeedStateDocument,
    "\n  mutation MakeMeasureOfNeed($input: MakeMeasureOfNeedInput!) {\n    makeMeasureOfNeed(input: $input) {\n      need {\n        id\n        version\n        measure {\n          id\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.MakeMeasureOfNeedDocument,
    "\n  mutation SetNeedRemoved($input: SetRemovedInput!) {\n    setNeedRemoved(input: $input) {\n      need {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetNeedRemovedDocument,
    "\n  fragment RefusalView on PlanRefusal {\n    id\n    about\n    grounds\n    decidedOn\n    appealBy\n    appealBody\n    status\n    appealedOn\n    settledOn\n    version\n  }\n": typeof types.RefusalViewFragmentDoc,
    "\n  query PlanLife($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      pastPlans {\n        id\n        state\n        stateSince\n        stateReason\n        wishedOn\n        version\n      }\n      planRefusals {\n        id\n        about\n        status\n        ...RefusalView\n      }\n    }\n    planSetting {\n      appealWeeks\n      appealBody\n      reviewMonths\n    }\n  }\n": typeof types.PlanLifeDocument,
    "\n  query Refusals($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      planRefusals {\n        id\n        about\n        status\n        ...RefusalView\n      }\n    }\n  }\n": typeof types.RefusalsDocument,
    "\n  mutation RecordPlanWish($input: RecordPlanWishInput!) {\n    recordPlanWish(input: $input) {\n      plan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RecordPlanWishDocument,
    "\n  mutation DeclinePlan($input: DeclinePlanInput!) {\n    declinePlan(input: $input) {\n      plan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.DeclinePlanDocument,
    "\n  mutation StartPlan($input: StartPlanInput!) {\n    startPlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.StartPlanDocument,
    "\n  mutation PausePlan($input: PausePlanInput!) {\n    pausePlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.PausePlanDocument,
    "\n  mutation ResumePlan($input: ResumePlanInput!) {\n    resumePlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ResumePlanDocument,
    "\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.WithdrawPlanDocument,
    "\n  mutation ClosePlan($input: ClosePlanInput!) {\n    closePlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.ClosePlanDocument,
    "\n  mutation EditPlan($input: EditPlanInput!) {\n    editPlan(input: $input) {\n      plan {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditPlanDocument,
    "\n  mutation RecordPlanRefusal($input: RecordPlanRefusalInput!) {\n    recordPlanRefusal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RecordPlanRefusalDocument,
    "\n  mutation AppealPlanRefusal($input: AppealPlanRefusalInput!) {\n    appealPlanRefusal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AppealPlanRefusalDocument,
    "\n  mutation TakeBackAppeal($input: TakeBackAppealInput!) {\n    takeBackAppeal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.TakeBackAppealDocument,
    "\n  mutation SettlePlanRefusal($input: SettlePlanRefusalInput!) {\n    settlePlanRefusal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SettlePlanRefusalDocument,
    "\n  fragment WhatMattersView on WhatMatters {\n    text\n    writtenAt\n    version\n    author {\n      id\n      name\n    }\n  }\n": typeof types.WhatMattersViewFragmentDoc,
    "\n  fragment MeasureView on Measure {\n    id\n    goalId\n    title\n    how\n    extent\n    lifeArea\n    startDate\n    deadline\n    status\n    statusReason\n    overdue\n    userAnswer\n    version\n    accountable {\n      id\n      name\n      initials\n    }\n    accountableUnit {\n      id\n      name\n    }\n    decision {\n      id\n      meetingId\n      decidedAt\n    }\n    mine\n    childWelfare\n    childTalks {\n      id\n      outcome\n      talkedOn\n      reason\n      guardianAnswer\n      guardianNote\n      recordedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MeasureViewFragmentDoc,
    "\n  fragment GoalView on Goal {\n    id\n    title\n    voice\n    lifeArea\n    details\n    parentId\n    isTop\n    state\n    stateReason\n    settledAt\n    mine\n    version\n    measures {\n      id\n      ...MeasureView\n    }\n  }\n": typeof types.GoalViewFragmentDoc,
    "\n  fragment PlanStanding on IndividualPlan {\n    id\n    state\n    stateSince\n    stateReason\n    wishedBy\n    wishedOn\n    wishedHow\n    consentOn\n    reviewMonths\n    version\n  }\n": typeof types.PlanStandingFragmentDoc,
    "\n  fragment PlanAbout on IndividualPlan {\n    id\n    resources\n    ownContribution\n    kinContribution\n    neededCooperation\n    periodStart\n    periodEnd\n    reviewDate\n    reviewMonths\n    consentOn\n    consentHow\n    version\n  }\n": typeof types.PlanAboutFragmentDoc,
    "\n  query PlanPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      coordinator {\n        id\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      carriedMeasures {\n        id\n        ...MeasureView\n      }\n      plan {\n        id\n        ...PlanStanding\n        ...PlanAbout\n        points {\n          point\n          state\n          missing {\n            part\n            measureId\n            memberId\n          }\n        }\n        state\n        reviewDate\n        version\n        whatMatters {\n          ...WhatMattersView\n        }\n        goals {\n          id\n          voice\n          ...GoalView\n        }\n        otherMeasures {\n          id\n          ...MeasureView\n        }\n      }\n    }\n  }\n": typeof types.PlanPageDocument,
    "\n  query Tabs($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      rehabCourses {\n        id\n      }\n    }\n  }\n": typeof types.TabsDocument,
    "\n  fragment TemplateView on PlanTemplate {\n    id\n    shipped\n    ours\n    retired\n    name\n    about\n    version\n    goals {\n      key\n      title\n      lifeArea\n      measures {\n        key\n        title\n        extent\n        how\n        weeks\n      }\n    }\n  }\n": typeof types.TemplateViewFragmentDoc,
    "\n  query PlanTemplatesPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      plan {\n        id\n        state\n        version\n        consentOn\n      }\n    }\n    planTemplates {\n      id\n      retired\n      ...TemplateView\n    }\n  }\n": typeof types.PlanTemplatesPageDocument,
    "\n  query KeptTemplates($language: String!) {\n    planTemplates(language: $language) {\n      id\n      ...TemplateView\n      versions {\n        number\n        setAt\n        setBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.KeptTemplatesDocument,
    "\n  query TemplateVersion($id: ID!, $number: Int!, $language: String!) {\n    planTemplateVersion(id: $id, number: $number, language: $language) {\n      number\n      name\n      about\n      goals {\n        key\n        title\n        lifeArea\n        measures {\n          key\n          title\n          extent\n          how\n          weeks\n        }\n      }\n    }\n  }\n": typeof types.TemplateVersionDocument,
    "\n  mutation RestorePlanTemplate($input: RestorePlanTemplateInput!) {\n    restorePlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RestorePlanTemplateDocument,
    "\n  mutation AddFromTemplate($input: AddFromTemplateInput!) {\n    addFromTemplate(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddFromTemplateDocument,
    "\n  mutation SavePlanTemplate($input: SavePlanTemplateInput!) {\n    savePlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SavePlanTemplateDocument,
    "\n  mutation RetirePlanTemplate($input: PlanTemplateIdInput!) {\n    retirePlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RetirePlanTemplateDocument,
    "\n  mutation OfferPlanTemplate($input: PlanTemplateIdInput!) {\n    offerPlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.OfferPlanTemplateDocument,
    "\n  query PlanSettingPage {\n    planSetting {\n      activeMonths\n      reviewMonths\n      escalationDays\n      appealWeeks\n      appealBody\n      setAt\n      setBy {\n        id\n        name\n      }\n      version\n    }\n  }\n": typeof types.PlanSettingPageDocument,
    "\n  mutation SetPlanSetting($input: SetPlanSettingInput!) {\n    setPlanSetting(input: $input) {\n      setting {\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetPlanSettingDocument,
    "\n  mutation AddRehabCourse($input: AddRehabCourseInput!) {\n    addRehabCourse(input: $input) {\n      rehabCourse {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddRehabCourseDocument,
    "\n  mutation EditRehabCourse($input: EditRehabCourseInput!) {\n    editRehabCourse(input: $input) {\n      rehabCourse {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditRehabCourseDocument,
    "\n  mutation SetRehabCourseRemoved($input: SetRemovedInput!) {\n    setRehabCourseRemoved(input: $input) {\n      rehabCourse {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetRehabCourseRemovedDocument,
    "\n  mutation AddRehabActivity($input: AddRehabActivityInput!) {\n    addRehabActivity(input: $input) {\n      rehabActivity {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddRehabActivityDocument,
    "\n  mutation EditRehabActivity($input: EditRehabActivityInput!) {\n    editRehabActivity(input: $input) {\n      rehabActivity {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditRehabActivityDocument,
    "\n  mutation RateRehabActivity($input: RateRehabActivityInput!) {\n    rateRehabActivity(input: $input) {\n      rehabActivity {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RateRehabActivityDocument,
    "\n  mutation SetRehabActivityRemoved($input: SetRemovedInput!) {\n    setRehabActivityRemoved(input: $input) {\n      rehabActivity {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetRehabActivityRemovedDocument,
    "\n  query Takers($collaborationId: ID!, $lifeArea: LifeArea!) {\n    collaboration(id: $collaborationId) {\n      id\n      takers(lifeArea: $lifeArea) {\n        people\n        units\n      }\n    }\n  }\n": typeof types.TakersDocument,
    "\n  fragment TimelineMeasure on Measure {\n    id\n    title\n    startDate\n    deadline\n    status\n    settledAt\n    overdue\n  }\n": typeof types.TimelineMeasureFragmentDoc,
    "\n  fragment TimelineMeetings on MeetingConnection {\n    nodes {\n      id\n      title\n      startsAt\n      state\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.TimelineMeetingsFragmentDoc,
    "\n  fragment TimelineMoves on HistoryConnection {\n    nodes {\n      id\n      at\n      kind\n      thingId\n      name\n      removed\n      act\n      stoodAt\n      standsAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.TimelineMovesFragmentDoc,
    "\n  query OlderTimelineMeetings($collaborationId: ID!, $after: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      meetings(first: 50, after: $after) {\n        ...TimelineMeetings\n      }\n    }\n  }\n": typeof types.OlderTimelineMeetingsDocument,
    "\n  query OlderTimelineMoves($collaborationId: ID!, $after: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      moves: history(first: 100, after: $after, filter: { kinds: [PLAN_STATE, NEED], moves: true }) {\n        ...TimelineMoves\n      }\n    }\n  }\n": typeof types.OlderTimelineMovesDocument,
    "\n  fragment TimelineGoal on Goal {\n    id\n    title\n    state\n    createdAt\n    settledAt\n    reviewOn\n    measures {\n      id\n      ...TimelineMeasure\n    }\n  }\n": typeof types.TimelineGoalFragmentDoc,
    "\n  query Timeline($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      openedAt\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      childAges {\n        key\n        age\n        date\n        past\n      }\n      evaluations {\n        id\n        goalId\n        evaluatedOn\n      }\n      meetings(first: 50) {\n        ...TimelineMeetings\n      }\n      moves: history(first: 100, filter: { kinds: [PLAN_STATE, NEED], moves: true }) {\n        ...TimelineMoves\n      }\n      needs {\n        id\n        text\n        state\n        stateSince\n        createdAt\n      }\n      rehabCourses {\n        id\n        purpose\n        fromDate\n        untilDate\n      }\n      professionalPlans {\n        id\n        title\n        reviseOn\n      }\n      carriedMeasures {\n        id\n        ...TimelineMeasure\n      }\n      pastPlans {\n        id\n        state\n        stateSince\n        wishedOn\n        goals {\n          id\n          ...TimelineGoal\n        }\n      }\n      plan {\n        id\n        state\n        stateSince\n        wishedOn\n        periodStart\n        periodEnd\n        reviewDate\n        whatMatters {\n          writtenAt\n        }\n        goals {\n          id\n          ...TimelineGoal\n        }\n        otherMeasures {\n          id\n          ...TimelineMeasure\n        }\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  mutation RefuseDeputy($input: RefuseDeputyInput!) {\n    refuseDeputy(input: $input) {\n      collaborationId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.RefuseDeputyDocument,
    "\n  query InvitationsWaiting {\n    myTeamInvitations(first: 100) {\n      nodes {\n        id\n      }\n    }\n    myPlacesWithoutGround(first: 100) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.InvitationsWaitingDocument,
    "\n  query MyTeamInvitations($after: String) {\n    myTeamInvitations(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        helpsWith\n        areas\n        startsOn\n        endsOn\n        temporary\n        seesEarlier\n        ownerName\n        mustName\n        invitedAt\n        standingTeamName\n        unit {\n          id\n          name\n        }\n        invitedBy {\n          id\n          name\n        }\n        candidates {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MyTeamInvitationsDocument,
    "\n  query MyPlacesWithoutGround($after: String) {\n    myPlacesWithoutGround(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...PlaceWithoutGround\n      }\n    }\n  }\n": typeof types.MyPlacesWithoutGroundDocument,
    "\n  fragment PlaceWithoutGround on PlaceWithoutGround {\n    id\n    role\n    helpsWith\n    since\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.PlaceWithoutGroundFragmentDoc,
    "\n  mutation LeaveWithoutGround($input: LeaveWithoutGroundInput!) {\n    leaveWithoutGround(input: $input) {\n      placeId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.LeaveWithoutGroundDocument,
    "\n  mutation AnswerTeamInvitation($input: AnswerTeamInvitationInput!) {\n    answerTeamInvitation(input: $input) {\n      invitation {\n        id\n        openedId\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AnswerTeamInvitationDocument,
    "\n  mutation NameForTeamInvitation($input: NameForTeamInvitationInput!) {\n    nameForTeamInvitation(input: $input) {\n      invitation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.NameForTeamInvitationDocument,
    "\n  query StandingTeams($after: String) {\n    standingTeams(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        purpose\n        closesOn\n        version\n        mayMaintain\n        unitClosed\n        caseCount\n        unit {\n          id\n          name\n        }\n        members {\n          id\n          role\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.StandingTeamsDocument,
    "\n  query KeptUnits {\n    keptUnits {\n      id\n      name\n      staff {\n        id\n        name\n      }\n      receivers {\n        id\n        name\n      }\n    }\n  }\n": typeof types.KeptUnitsDocument,
    "\n  query Caseload($after: String) {\n    myCaseload(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        helpsWith\n        standingTeam {\n          id\n          name\n          closesOn\n        }\n        collaboration {\n          id\n          owner {\n            id\n            name\n            initials\n          }\n        }\n      }\n    }\n  }\n": typeof types.CaseloadDocument,
    "\n  query CasesToHandOver($after: String) {\n    casesToHandOver(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        standingTeam {\n          id\n          name\n          closesOn\n        }\n        collaboration {\n          id\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.CasesToHandOverDocument,
    "\n  mutation AddStandingTeam($input: AddStandingTeamInput!) {\n    addStandingTeam(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddStandingTeamDocument,
    "\n  mutation AddStandingTeamMember($input: AddStandingTeamMemberInput!) {\n    addStandingTeamMember(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.AddStandingTeamMemberDocument,
    "\n  mutation EndStandingTeamMember($input: EndStandingTeamMemberInput!) {\n    endStandingTeamMember(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EndStandingTeamMemberDocument,
    "\n  mutation LetReceive($input: LetReceiveInput!) {\n    letReceiveInvitations(input: $input) {\n      unit {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.LetReceiveDocument,
    "\n  mutation EndStandingTeamCase($input: EndStandingTeamCaseInput!) {\n    endStandingTeamCase(input: $input) {\n      caseId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EndStandingTeamCaseDocument,
    "\n  mutation EditStandingTeam($input: EditStandingTeamInput!) {\n    editStandingTeam(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditStandingTeamDocument,
    "\n  mutation SetStandingTeamEnd($input: SetStandingTeamEndInput!) {\n    setStandingTeamEnd(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetStandingTeamEndDocument,
    "\n  fragment TeamPlace on TeamMember {\n    id\n    role\n    profession\n    helpsWith\n    phone\n    areas\n    level\n    since\n    until\n    seesEarlier\n    temporary\n    deputy\n    sees\n    version\n    person {\n      id\n      name\n      initials\n    }\n    unit {\n      id\n      name\n    }\n    openMeasures {\n      id\n      title\n    }\n    forMeasure {\n      id\n      title\n    }\n  }\n": typeof types.TeamPlaceFragmentDoc,
    "\n  query TeamPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n        initials\n      }\n      myAccess {\n        relation\n        areas\n        actions\n      }\n      helpers {\n        people\n        services\n      }\n      team {\n        id\n        ...TeamPlace\n      }\n      nextOfKin {\n        id\n        ...NextOfKinView\n      }\n      standingTeams {\n        id\n        helpsWith\n        areas\n        standingTeam {\n          id\n          name\n          closesOn\n          unit {\n            id\n            name\n          }\n          members {\n            id\n            person {\n              id\n              name\n            }\n          }\n        }\n      }\n      teamInvitations {\n        id\n        kind\n        state\n        reason\n        helpsWith\n        level\n        areas\n        startsOn\n        endsOn\n        temporary\n        seesEarlier\n        invitedAt\n        standingTeamName\n        covered\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n        invitedBy {\n          id\n          name\n        }\n      }\n      charter {\n        id\n        purpose\n        sharedGoal\n        waysOfWorking\n        decidesItself\n        editedAt\n        version\n        editedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TeamPageDocument,
    "\n  query Invitable($collaborationId: ID!, $search: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      invitable(search: $search) {\n        kind\n        id\n        name\n        detail\n        state\n        answers\n        covered\n      }\n    }\n  }\n": typeof types.InvitableDocument,
    "\n  query InviteChoices($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      plan {\n        id\n        goals {\n          id\n          measures {\n            id\n            title\n            status\n          }\n        }\n        otherMeasures {\n          id\n          title\n          status\n        }\n      }\n    }\n  }\n": typeof types.InviteChoicesDocument,
    "\n  query Workplaces($after: String) {\n    unitDirectory(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.WorkplacesDocument,
    "\n  mutation InviteToTeam($input: InviteToTeamInput!) {\n    inviteToTeam(input: $input) {\n      invitation {\n        id\n        covered\n        standingTeamName\n        unit {\n          id\n          name\n        }\n        person {\n          id\n          name\n        }\n      }\n      link {\n        path\n        expiresAt\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.InviteToTeamDocument,
    "\n  mutation WithdrawTeamInvitation($input: WithdrawTeamInvitationInput!) {\n    withdrawTeamInvitation(input: $input) {\n      invitation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.WithdrawTeamInvitationDocument,
    "\n  mutation EditMembership($input: EditMembershipInput!) {\n    editMembership(input: $input) {\n      member {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditMembershipDocument,
    "\n  mutation SetSeesEarlier($input: SetSeesEarlierInput!) {\n    setSeesEarlier(input: $input) {\n      member {\n        id\n        seesEarlier\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.SetSeesEarlierDocument,
    "\n  mutation NamePrimaryContact($input: NamePrimaryContactInput!) {\n    namePrimaryContact(input: $input) {\n      member {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.NamePrimaryContactDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      membershipId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  query CharterHistory($collaborationId: ID!, $first: Int!, $after: String) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n      }\n      charter {\n        id\n        edits(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            version\n            at\n            purpose\n            sharedGoal\n            waysOfWorking\n            decidesItself\n            by {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CharterHistoryDocument,
    "\n  mutation EditTeamCharter($input: EditTeamCharterInput!) {\n    editTeamCharter(input: $input) {\n      charter {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EditTeamCharterDocument,
    "\n  fragment TeamMemberView on TeamMember {\n    id\n    role\n    profession\n    helpsWith\n    phone\n    away {\n      fromDate\n      untilDate\n    }\n    deputies {\n      id\n      fromDate\n      untilDate\n      person {\n        id\n        name\n      }\n    }\n    person {\n      id\n      name\n      initials\n    }\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.TeamMemberViewFragmentDoc,
    "\n  fragment NextOfKinView on NextOfKin {\n    id\n    relationship\n    person {\n      id\n      name\n      initials\n    }\n  }\n": typeof types.NextOfKinViewFragmentDoc,
    "\n  query Team($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n      }\n      helpers {\n        people\n        services\n      }\n      team {\n        id\n        role\n        deputyFor\n        person {\n          id\n        }\n        ...TeamMemberView\n      }\n      nextOfKin {\n        id\n        ...NextOfKinView\n      }\n    }\n  }\n": typeof types.TeamDocument,
    "\n  query OwnSessions {\n    ownSessions {\n      id\n      begunAt\n      lastUsedAt\n      browser\n      system\n      provider\n      isThis\n    }\n    loginProviders {\n      key\n      kind\n      name\n    }\n  }\n": typeof types.OwnSessionsDocument,
    "\n  mutation EndOwnSession($input: EndOwnSessionInput!) {\n    endOwnSession(input: $input) {\n      endedId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": typeof types.EndOwnSessionDocument,
    "\n  fragment CollaborationLine on Collaboration {\n    id\n    owner {\n      id\n      name\n      initials\n    }\n    myAccess {\n      relation\n    }\n    coordinator {\n      id\n      person {\n        id\n        name\n      }\n    }\n    plan {\n      id\n      state\n    }\n    nextMeeting {\n      id\n      startsAt\n      state\n    }\n    thread {\n      id\n      unreadCount\n    }\n    overdueCount\n  }\n": typeof types.CollaborationLineFragmentDoc,
    "\n  query People($after: String) {\n    myCollaborations(first: 20, after: $after) {\n      nodes {\n        id\n        ...CollaborationLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query OwnerNews($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      lookedLastWeek\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      thread {\n        id\n        unreadCount\n      }\n    }\n  }\n": typeof types.OwnerNewsDocument,
    "\n  query RelativeStart {\n    myCollaborations(first: 10) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        ...CollaborationLine\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RelativeStartDocument,
    "\n  query WorkStart {\n    myCollaborations(first: 10) {\n      nodes {\n        id\n        ...CollaborationLine\n        ...FollowUpFacts\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    myMeasures(first: 10) {\n      nodes {\n        id\n        collaborationId\n        title\n        deadline\n        overdue\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.WorkStartDocument,
    "\n  fragment FollowUpFacts on Collaboration {\n    plan {\n      id\n      reviewDate\n      whatMatters {\n        version\n      }\n    }\n    nextMeeting {\n      id\n      startedAt\n    }\n    consentEnding {\n      id\n      lastDay\n      unit {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.FollowUpFactsFragmentDoc,
    "\n  query Session {\n    session {\n      demoMode\n      loggedIn\n      kind\n      hatEnded\n      waits\n      idleExpiresAt\n      provider\n      hats {\n        ...HatParts\n      }\n      hat {\n        ...HatParts\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  fragment HatParts on Hat {\n    personId\n    name\n    municipality {\n      id\n      name\n    }\n    roles\n    unitName\n    profession\n    ownerOf\n  }\n": typeof types.HatPartsFragmentDoc,
    "\n  query LoginProviders {\n    loginProviders {\n      key\n      kind\n      name\n    }\n  }\n": typeof types.LoginProvidersDocument,
    "\n  query DemoPersonas {\n    demoPersonas {\n      key\n      name\n      description\n    }\n  }\n": typeof types.DemoPersonasDocument,
};
const documents: Documents = {
    "\n  fragment MutationErrors on MutationError {\n    __typename\n    ... on UserError {\n      code\n      message\n      path\n    }\n    ... on VersionConflict {\n      yours\n      theirs\n      theirName\n      theirAt\n      currentVersion\n    }\n    ... on AlreadySent {\n      version\n    }\n  }\n": types.MutationErrorsFragmentDoc,
    "\n  mutation OpenOutbox {\n    openOutbox {\n      key\n    }\n  }\n": types.OpenOutboxDocument,
    "\n  query OwnDrafts($collaborationId: ID!, $after: String) {\n    collaboration(id: $collaborationId) {\n      id\n      drafts(after: $after) {\n        key\n        baseVersion\n        savedAt\n        fields {\n          name\n          text\n        }\n      }\n    }\n  }\n": types.OwnDraftsDocument,
    "\n  mutation KeepDraft($input: KeepDraftInput!) {\n    keepDraft(input: $input) {\n      savedAt\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.KeepDraftDocument,
    "\n  mutation DropDraft($input: DropDraftInput!) {\n    dropDraft(input: $input) {\n      dropped\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.DropDraftDocument,
    "\n  fragment AccessLogEntryView on AccessLogEntry {\n    id\n    at\n    unitName\n    section\n    relation\n    groundKind\n    why\n    questionGoesTo\n    deputyFor {\n      id\n      name\n    }\n    viewer {\n      id\n      name\n      initials\n      profession\n    }\n    question {\n      ...LogQuestionView\n    }\n  }\n": types.AccessLogEntryViewFragmentDoc,
    "\n  query AccessLog($collaborationId: ID!, $after: String, $filter: AccessLogFilterInput) {\n    accessLog(collaborationId: $collaborationId, first: 30, after: $after, filter: $filter) {\n      nodes {\n        ...AccessLogEntryView\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AccessLogDocument,
    "\n  query AccessLogViewers($collaborationId: ID!) {\n    accessLogViewers(collaborationId: $collaborationId) {\n      unitId\n      unitName\n      viewer {\n        id\n        name\n      }\n    }\n  }\n": types.AccessLogViewersDocument,
    "\n  query ActionsHere($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      myAccess {\n        actions\n      }\n    }\n  }\n": types.ActionsHereDocument,
    "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.GiveConsentDocument,
    "\n  mutation ChangeConsent($input: ChangeConsentInput!) {\n    changeConsent(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ChangeConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  mutation UndoWithdrawal($input: UndoWithdrawalInput!) {\n    undoWithdrawal(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.UndoWithdrawalDocument,
    "\n  mutation RecordLegalBasis($input: RecordLegalBasisInput!) {\n    recordLegalBasis(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RecordLegalBasisDocument,
    "\n  mutation AnswerConsentRequest($input: AnswerConsentRequestInput!) {\n    answerConsentRequest(input: $input) {\n      request {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AnswerConsentRequestDocument,
    "\n  mutation WithdrawConsentRequest($input: WithdrawConsentRequestInput!) {\n    withdrawConsentRequest(input: $input) {\n      request {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.WithdrawConsentRequestDocument,
    "\n  mutation ExcludeEmployee($input: ExcludeEmployeeInput!) {\n    excludeEmployee(input: $input) {\n      exclusion {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ExcludeEmployeeDocument,
    "\n  mutation ExcludeByName($input: ExcludeByNameInput!) {\n    excludeByName(input: $input) {\n      exclusions {\n        id\n      }\n      namesakeStays\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ExcludeByNameDocument,
    "\n  mutation LiftExclusion($input: LiftExclusionInput!) {\n    liftExclusion(input: $input) {\n      exclusion {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.LiftExclusionDocument,
    "\n  mutation LetInRelative($input: LetInRelativeInput!) {\n    letInRelative(input: $input) {\n      relative {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.LetInRelativeDocument,
    "\n  mutation ChangeRelative($input: ChangeRelativeInput!) {\n    changeRelative(input: $input) {\n      relative {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ChangeRelativeDocument,
    "\n  mutation CloseRelative($input: CloseRelativeInput!) {\n    closeRelative(input: $input) {\n      relative {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.CloseRelativeDocument,
    "\n  mutation RecordMandate($input: RecordMandateInput!) {\n    recordMandate(input: $input) {\n      guardian {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RecordMandateDocument,
    "\n  mutation ChangeMandate($input: ChangeMandateInput!) {\n    changeMandate(input: $input) {\n      guardian {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ChangeMandateDocument,
    "\n  mutation EndMandate($input: EndMandateInput!) {\n    endMandate(input: $input) {\n      guardian {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EndMandateDocument,
    "\n  mutation RecordParent($input: RecordParentInput!) {\n    recordParent(input: $input) {\n      parent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RecordParentDocument,
    "\n  mutation ChangeParent($input: ChangeParentInput!) {\n    changeParent(input: $input) {\n      parent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ChangeParentDocument,
    "\n  mutation EndParent($input: EndParentInput!) {\n    endParent(input: $input) {\n      parent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EndParentDocument,
    "\n  mutation AskForConsent($input: AskForConsentInput!) {\n    askForConsent(input: $input) {\n      requests {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AskForConsentDocument,
    "\n  mutation WithholdAreas($input: WithholdAreasInput!) {\n    withholdAreas(input: $input) {\n      withheld\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.WithholdAreasDocument,
    "\n  fragment CircleChangeView on CircleChange {\n    person {\n      id\n      name\n      profession\n    }\n    unit {\n      id\n      name\n    }\n    gains {\n      areas\n      firstDay\n      lastDay\n    }\n    moves {\n      areas\n      lastDay\n    }\n    loses\n    keeps\n    writes\n    seesNothing\n  }\n": types.CircleChangeViewFragmentDoc,
    "\n  mutation PreviewCircleChange($input: PreviewInput!) {\n    previewCircleChange(input: $input) {\n      changes {\n        ...CircleChangeView\n      }\n      unchanged {\n        ...CircleChangeView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.PreviewCircleChangeDocument,
    "\n  fragment GuardView on DisclosureGuard {\n    id\n    reason\n    legalGround\n    decidedAt\n    until\n    toldAt\n    state\n    version\n    toward {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    decidedBy {\n      id\n      name\n    }\n  }\n": types.GuardViewFragmentDoc,
    "\n  query DisclosureGuards($collaborationId: ID!) {\n    disclosureGuards(collaborationId: $collaborationId) {\n      guards {\n        id\n        ...GuardView\n      }\n      choices {\n        towards {\n          ofAgeOn\n          person {\n            id\n            name\n          }\n        }\n        takingPartIds\n        units {\n          id\n          name\n        }\n        deciders {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.DisclosureGuardsDocument,
    "\n  mutation SetDisclosureGuard($input: SetDisclosureGuardInput!) {\n    setDisclosureGuard(input: $input) {\n      guarding {\n        guards {\n          id\n          state\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetDisclosureGuardDocument,
    "\n  mutation RenewDisclosureGuard($input: RenewDisclosureGuardInput!) {\n    renewDisclosureGuard(input: $input) {\n      guarding {\n        guards {\n          id\n          state\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RenewDisclosureGuardDocument,
    "\n  mutation MarkGuardTold($input: MarkGuardToldInput!) {\n    markGuardTold(input: $input) {\n      guarding {\n        guards {\n          id\n          state\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MarkGuardToldDocument,
    "\n  query LogControlHours {\n    logControlHours {\n      unitKind\n      opens\n      closes\n      weekends\n      version\n    }\n  }\n": types.LogControlHoursDocument,
    "\n  mutation SetWorkingHours($input: SetWorkingHoursInput!) {\n    setWorkingHours(input: $input) {\n      hours {\n        unitKind\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetWorkingHoursDocument,
    "\n  query LogControlRules {\n    logControlRules {\n      manyPlans\n      deniedAttempts\n      units {\n        id\n        name\n      }\n    }\n  }\n": types.LogControlRulesDocument,
    "\n  fragment LogControlSignalView on LogControlSignal {\n    signal\n    viewerId\n    viewerName\n    profession\n    unitName\n    onDate\n    times\n    plans\n    firstAt\n    lastAt\n    mine\n    reviews {\n      id\n      outcome\n      note\n      reviewedAt\n      reviewedBy {\n        id\n        name\n      }\n    }\n  }\n": types.LogControlSignalViewFragmentDoc,
    "\n  query LogControlSignals($filter: LogControlFilterInput!, $after: String) {\n    logControlSignals(filter: $filter, first: 20, after: $after) {\n      nodes {\n        ...LogControlSignalView\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LogControlSignalsDocument,
    "\n  query LogControlVisits($filter: LogControlFilterInput!, $after: String) {\n    logControlVisits(filter: $filter, first: 30, after: $after) {\n      nodes {\n        id\n        at\n        refused\n        section\n        planReference\n        viewerName\n        profession\n        viewerReference\n        municipality\n        unitName\n        relation\n        groundKind\n        legalBasis\n        signals\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LogControlVisitsDocument,
    "\n  query LogControlUses($after: String) {\n    logControlUses(first: 20, after: $after) {\n      nodes {\n        id\n        at\n        what\n        from\n        to\n        hours {\n          unitKind\n          opens\n          closes\n          weekends\n        }\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LogControlUsesDocument,
    "\n  mutation ReviewLogSignal($input: ReviewLogSignalInput!) {\n    reviewLogSignal(input: $input) {\n      signal {\n        ...LogControlSignalView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ReviewLogSignalDocument,
    "\n  fragment LogQuestionView on LogQuestion {\n    id\n    part\n    lookedAt\n    section\n    unitName\n    dueOn\n    overdue\n    answered\n    viewer {\n      id\n      name\n    }\n    askedBy {\n      id\n      name\n    }\n    lines {\n      id\n      kind\n      body\n      mine\n      writtenAt\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.LogQuestionViewFragmentDoc,
    "\n  query LogQuestion($id: ID!) {\n    logQuestion(id: $id) {\n      ...LogQuestionView\n    }\n  }\n": types.LogQuestionDocument,
    "\n  query QuestionsToAnswer($after: String) {\n    logQuestionsToAnswer(first: 10, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        part\n        dueOn\n        overdue\n        askedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.QuestionsToAnswerDocument,
    "\n  query OverdueQuestions($after: String) {\n    overdueLogQuestions(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        reference\n        askedOn\n        dueOn\n        coordinator {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.OverdueQuestionsDocument,
    "\n  mutation AskAboutVisit($input: AskAboutVisitInput!) {\n    askAboutVisit(input: $input) {\n      entry {\n        id\n        question {\n          ...LogQuestionView\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AskAboutVisitDocument,
    "\n  mutation WriteLogQuestion($input: WriteLogQuestionInput!) {\n    writeLogQuestion(input: $input) {\n      question {\n        ...LogQuestionView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.WriteLogQuestionDocument,
    "\n  query LogAlert($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      logAlert\n    }\n  }\n": types.LogAlertDocument,
    "\n  mutation SetLogAlert($input: SetLogAlertInput!) {\n    setLogAlert(input: $input) {\n      mode\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetLogAlertDocument,
    "\n  fragment ConsentView on Consent {\n    id\n    version\n    kind\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    areas\n    purpose\n    legalBasis\n    givenHow\n    givenBy {\n      id\n      name\n    }\n    recordedBy {\n      id\n      name\n    }\n    capacity {\n      assessedBy\n      assessedOn\n      assessedFor\n    }\n    heard\n    signedOn\n    firstDay\n    lastDay\n  }\n": types.ConsentViewFragmentDoc,
    "\n  fragment CircleMemberView on CircleMember {\n    person {\n      id\n      name\n      initials\n      kind\n    }\n    unit {\n      id\n      name\n    }\n    relation\n    spans {\n      areas\n      groundKind\n      consentId\n      firstDay\n      lastDay\n    }\n  }\n": types.CircleMemberViewFragmentDoc,
    "\n  fragment RequestView on ConsentRequest {\n    id\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    areas\n    purpose\n    until\n    keptFrom\n  }\n": types.RequestViewFragmentDoc,
    "\n  query WhoSees($collaborationId: ID!) {\n    whoSees(collaborationId: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      records\n      own\n      decides\n      underAge\n      child\n      heard\n      mayWithhold\n      withheld\n      people {\n        ...CircleMemberView\n      }\n      consents {\n        ...ConsentView\n      }\n      requests {\n        ...RequestView\n      }\n      exclusions {\n        id\n        since\n        person {\n          id\n          name\n        }\n      }\n      relatives {\n        id\n        version\n        kind\n        relationship\n        organisation\n        closest\n        level\n        areas\n        firstDay\n        lastDay\n        person {\n          id\n          name\n        }\n      }\n      guardians {\n        id\n        version\n        level\n        areas\n        mayConsent\n        authority\n        firstDay\n        lastDay\n        person {\n          id\n          name\n        }\n      }\n      parents {\n        id\n        version\n        firstDay\n        lastDay\n        person {\n          id\n          name\n        }\n      }\n      deciders {\n        relation\n        areas\n        person {\n          id\n          name\n        }\n      }\n      ages {\n        key\n        age\n        date\n        past\n      }\n    }\n  }\n": types.WhoSeesDocument,
    "\n  query ConsentServices($search: String!) {\n    unitDirectory(search: $search, first: 8) {\n      nodes {\n        id\n        name\n        organisation {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.ConsentServicesDocument,
    "\n  query ConsentService($id: ID!) {\n    directoryUnit(id: $id) {\n      id\n      name\n    }\n  }\n": types.ConsentServiceDocument,
    "\n  query ConsentOutsiders($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      team {\n        id\n        role\n        unit {\n          id\n        }\n        person {\n          id\n          name\n        }\n      }\n      teamInvitations {\n        id\n        state\n        unit {\n          id\n        }\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ConsentOutsidersDocument,
    "\n  query ConsentKnownPeople($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      nextOfKin {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ConsentKnownPeopleDocument,
    "\n  query ConsentHistory($collaborationId: ID!, $after: String) {\n    consentHistory(collaborationId: $collaborationId, first: 20, after: $after) {\n      nodes {\n        id\n        what\n        at\n        by {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n        person {\n          id\n          name\n        }\n        areas\n        lastDay\n        signedOn\n        capacity {\n          assessedBy\n          assessedOn\n          assessedFor\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ConsentHistoryDocument,
    "\n  query RequestsWaiting($collaborationId: ID!) {\n    whoSees(collaborationId: $collaborationId) {\n      id\n      decides\n      requests {\n        id\n      }\n    }\n  }\n": types.RequestsWaitingDocument,
    "\n  query LookedLately($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      lookedLastWeek\n      myAccess {\n        relation\n      }\n    }\n  }\n": types.LookedLatelyDocument,
    "\n  query EmergencyReadiness {\n    emergencyReadiness {\n      on\n      legalGround\n      maxHours\n      units {\n        id\n        name\n      }\n      open {\n        id\n        endsAt\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.EmergencyReadinessDocument,
    "\n  query EmergencyDoor {\n    emergencyReadiness {\n      on\n    }\n  }\n": types.EmergencyDoorDocument,
    "\n  mutation OpenEmergencyAccess($input: OpenEmergencyAccessInput!) {\n    openEmergencyAccess(input: $input) {\n      emergency {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.OpenEmergencyAccessDocument,
    "\n  query EmergencyAccess($id: ID!) {\n    emergencyAccess(id: $id) {\n      id\n      reason\n      endsAt\n      owner {\n        id\n        name\n      }\n      crisisSteps {\n        id\n        earlyWarning\n        steps\n        whoDoes\n        whoToCall\n      }\n      contacts {\n        role\n        relationship\n        closest\n        phone\n        person {\n          id\n          name\n          initials\n        }\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.EmergencyAccessDocument,
    "\n  mutation EndEmergencyAccess($input: EndEmergencyAccessInput!) {\n    endEmergencyAccess(input: $input) {\n      endedId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EndEmergencyAccessDocument,
    "\n  query EmergencyOpenings($collaborationId: ID!, $after: String) {\n    emergencyOpenings(collaborationId: $collaborationId, after: $after) {\n      nodes {\n        id\n        reason\n        legalGround\n        openedAt\n        endsAt\n        reviewedAt\n        openedBy {\n          id\n          name\n          initials\n        }\n        unit {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.EmergencyOpeningsDocument,
    "\n  fragment ReviewView on EmergencyReview {\n    id\n    reason\n    legalGround\n    openedAt\n    endsAt\n    reviewedAt\n    note\n    own\n    owner {\n      id\n      name\n    }\n    openedBy {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    reviewedBy {\n      id\n      name\n    }\n  }\n": types.ReviewViewFragmentDoc,
    "\n  query EmergencyReviews($waiting: Boolean!, $after: String) {\n    emergencyReviews(waiting: $waiting, after: $after) {\n      nodes {\n        id\n        ...ReviewView\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.EmergencyReviewsDocument,
    "\n  query EmergencyReviewsWaiting {\n    emergencyReviewsWaiting\n  }\n": types.EmergencyReviewsWaitingDocument,
    "\n  mutation ReviewEmergencyAccess($input: ReviewEmergencyAccessInput!) {\n    reviewEmergencyAccess(input: $input) {\n      review {\n        id\n        ...ReviewView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ReviewEmergencyAccessDocument,
    "\n  query EmergencySetting {\n    emergencySetting {\n      id\n      legalGround\n      maxHours\n      from\n      until\n      setBy {\n        id\n        name\n      }\n    }\n  }\n": types.EmergencySettingDocument,
    "\n  mutation SetEmergencyGround($input: SetEmergencyGroundInput!) {\n    setEmergencyGround(input: $input) {\n      setting {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetEmergencyGroundDocument,
    "\n  mutation EndEmergencyGround($input: EndEmergencyGroundInput!) {\n    endEmergencyGround(input: $input) {\n      setting {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EndEmergencyGroundDocument,
    "\n  mutation NameCoordinator($input: NameCoordinatorInput!) {\n    nameCoordinator(input: $input) {\n      coordinator {\n        id\n        name\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.NameCoordinatorDocument,
    "\n  mutation OpenReported($input: OpenReportedInput!) {\n    openReported(input: $input) {\n      opened {\n        coordinator {\n          id\n          name\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.OpenReportedDocument,
    "\n  mutation UsePersonalLink($input: UsePersonalLinkInput!) {\n    usePersonalLink(input: $input) {\n      used {\n        personId\n        purpose\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.UsePersonalLinkDocument,
    "\n  query CoordinatorCandidates($search: String!) {\n    coordinatorCandidates(search: $search) {\n      id\n      name\n      profession\n      unitName\n    }\n  }\n": types.CoordinatorCandidatesDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      opened {\n        bornOn\n        coordinator {\n          id\n          name\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RegisterPersonDocument,
    "\n  fragment ContactOf on Person {\n    id\n    name\n    contact {\n      address\n      phone\n      email\n      version\n    }\n  }\n": types.ContactOfFragmentDoc,
    "\n  query Reach($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      addressProtection\n      myAccess {\n        relation\n        actions\n      }\n      owner {\n        id\n        ...ContactOf\n      }\n      team {\n        id\n        level\n        seesPlace\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ReachDocument,
    "\n  query Identity($collaborationId: ID!) {\n    identity(collaborationId: $collaborationId) {\n      givenName\n      familyName\n      bornOn\n      expectedOn\n      isNumbered\n      hasLoggedIn\n    }\n  }\n": types.IdentityDocument,
    "\n  mutation IdentifyPerson($input: IdentifyPersonInput!) {\n    identifyPerson(input: $input) {\n      identity {\n        bornOn\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.IdentifyPersonDocument,
    "\n  query ReachNear($collaborationId: ID!) {\n    whoSees(collaborationId: $collaborationId) {\n      id\n      child\n      relatives {\n        id\n        person {\n          ...ContactOf\n        }\n      }\n      guardians {\n        id\n        mayConsent\n        person {\n          ...ContactOf\n        }\n      }\n      parents {\n        id\n        person {\n          ...ContactOf\n        }\n      }\n    }\n  }\n": types.ReachNearDocument,
    "\n  mutation EditContact($input: EditContactInput!) {\n    editContact(input: $input) {\n      contact {\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditContactDocument,
    "\n  mutation SetAddressProtection($input: SetAddressProtectionInput!) {\n    setAddressProtection(input: $input) {\n      done\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetAddressProtectionDocument,
    "\n  mutation SetSeesPlace($input: SetSeesPlaceInput!) {\n    setSeesPlace(input: $input) {\n      member {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetSeesPlaceDocument,
    "\n  query PersonalLinks($collaborationId: ID!) {\n    personalLinks(collaborationId: $collaborationId) {\n      id\n      purpose\n      createdAt\n      expiresAt\n      usedAt\n      withdrawnAt\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.PersonalLinksDocument,
    "\n  mutation MakePersonalLink($input: MakePersonalLinkInput!) {\n    makePersonalLink(input: $input) {\n      link {\n        path\n        expiresAt\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MakePersonalLinkDocument,
    "\n  mutation WithdrawPersonalLink($input: WithdrawPersonalLinkInput!) {\n    withdrawPersonalLink(input: $input) {\n      withdrawnId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.WithdrawPersonalLinkDocument,
    "\n  query EntryCodes($collaborationId: ID!) {\n    entryCodes(collaborationId: $collaborationId) {\n      id\n      agreedHow\n      createdAt\n      expiresAt\n      usedAt\n      withdrawnAt\n      agreedBy {\n        id\n        name\n      }\n    }\n  }\n": types.EntryCodesDocument,
    "\n  mutation MakeEntryCode($input: MakeEntryCodeInput!) {\n    makeEntryCode(input: $input) {\n      code {\n        code\n        expiresAt\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MakeEntryCodeDocument,
    "\n  mutation WithdrawEntryCodes($input: WithdrawEntryCodesInput!) {\n    withdrawEntryCodes(input: $input) {\n      done\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.WithdrawEntryCodesDocument,
    "\n  query ReachLink($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        contact {\n          version\n        }\n      }\n    }\n  }\n": types.ReachLinkDocument,
    "\n  query Absences {\n    myAbsences {\n      nodes {\n        id\n        fromDate\n        untilDate\n        state\n        deputyId\n        choices {\n          collaborationId\n          deputyId\n        }\n      }\n    }\n  }\n": types.AbsencesDocument,
    "\n  query AbsencePreview($fromDate: Date!, $untilDate: Date!, $deputyIds: [ID!]!) {\n    absencePreview(fromDate: $fromDate, untilDate: $untilDate, deputyIds: $deputyIds) {\n      nodes {\n        collaborationId\n        role\n        needsDeputy\n        owner {\n          id\n          name\n        }\n        covers {\n          personId\n          possible\n          cover\n        }\n      }\n      colleagues {\n        away\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.AbsencePreviewDocument,
    "\n  mutation PlanAbsence($input: PlanAbsenceInput!) {\n    planAbsence(input: $input) {\n      absence {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.PlanAbsenceDocument,
    "\n  mutation CancelAbsence($input: CancelAbsenceInput!) {\n    cancelAbsence(input: $input) {\n      absence {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.CancelAbsenceDocument,
    "\n  query HandOvers($after: String) {\n    myHandOvers(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        batchId\n        collaborationId\n        mine\n        onDate\n        state\n        heldBack\n        summary\n        owner {\n          id\n          name\n        }\n        predecessor {\n          id\n          name\n        }\n        successor {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.HandOversDocument,
    "\n  query HandOverPreview($onDate: Date, $successorId: ID) {\n    handOverPreview(onDate: $onDate, successorId: $successorId) {\n      nodes {\n        collaborationId\n        role\n        unanswered\n        planned\n        possible\n        cover\n        owner {\n          id\n          name\n        }\n        measures {\n          id\n          title\n        }\n        meetings {\n          id\n          title\n          startsAt\n        }\n      }\n      colleagues {\n        away\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.HandOverPreviewDocument,
    "\n  mutation PlanHandOver($input: PlanHandOverInput!) {\n    planHandOver(input: $input) {\n      handOvers {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.PlanHandOverDocument,
    "\n  mutation UndoHandOver($input: UndoHandOverInput!) {\n    undoHandOver(input: $input) {\n      handOvers {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.UndoHandOverDocument,
    "\n  fragment HistoryLine on HistoryEntry {\n    id\n    at\n    kind\n    thingId\n    name\n    removed\n    currentVersion\n    act\n    version\n    mayRestore\n    by {\n      id\n      name\n    }\n    changes {\n      field\n      kind\n      before\n      after\n    }\n  }\n": types.HistoryLineFragmentDoc,
    "\n  query History($collaborationId: ID!, $after: String, $filter: HistoryFilterInput) {\n    collaboration(id: $collaborationId) {\n      id\n      history(first: 20, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...HistoryLine\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.HistoryDocument,
    "\n  fragment LastStep on HistoryEntry {\n    id\n    at\n    act\n    kind\n    thingId\n    name\n    version\n    changes {\n      field\n      before\n      after\n    }\n  }\n": types.LastStepFragmentDoc,
    "\n  query LastDone($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      lastDone {\n        undo {\n          ...LastStep\n        }\n        redo {\n          ...LastStep\n        }\n      }\n    }\n  }\n": types.LastDoneDocument,
    "\n  mutation UndoChange($input: UndoChangeInput!) {\n    undoChange(input: $input) {\n      entry {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.UndoChangeDocument,
    "\n  mutation RestoreVersion($input: RestoreVersionInput!) {\n    restoreVersion(input: $input) {\n      entry {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RestoreVersionDocument,
    "\n  query CallMeetingCircle($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n        initials\n      }\n      myAccess {\n        relation\n        areas\n        actions\n      }\n      team {\n        id\n        role\n        profession\n        away {\n          fromDate\n          untilDate\n        }\n        person {\n          id\n          name\n          initials\n        }\n        unit {\n          id\n          name\n        }\n      }\n      thread {\n        id\n        readers {\n          id\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n          initials\n        }\n      }\n    }\n  }\n": types.CallMeetingCircleDocument,
    "\n  mutation CallMeeting($input: CallMeetingInput!) {\n    callMeeting(input: $input) {\n      meeting {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.CallMeetingDocument,
    "\n  fragment DecisionView on MeetingDecision {\n    id\n    text\n    decidedAt\n    measure {\n      id\n      title\n      deadline\n      status\n      accountable {\n        id\n        name\n      }\n      accountableUnit {\n        id\n        name\n      }\n    }\n  }\n": types.DecisionViewFragmentDoc,
    "\n  fragment AgendaItemView on AgendaItem {\n    id\n    title\n    lifeArea\n    position\n    minutes\n    state\n    isWhatMatters\n    facts\n    assessments\n    version\n    proposedBy {\n      id\n      name\n    }\n    decisions {\n      id\n      ...DecisionView\n    }\n  }\n": types.AgendaItemViewFragmentDoc,
    "\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingView\n    }\n  }\n": types.MeetingPageDocument,
    "\n  fragment MeetingView on Meeting {\n    id\n    collaborationId\n    title\n    startsAt\n    endsAt\n    place\n    placeHidden\n    state\n    startedAt\n    endedAt\n    currentItemId\n    currentItemOpenedAt\n    version\n    owner {\n      id\n      name\n    }\n    whatMatters {\n      text\n      writtenAt\n      author {\n        id\n        name\n      }\n    }\n    myAccess {\n      relation\n      areas\n      actions\n    }\n    participants {\n      attendance\n      person {\n        id\n        name\n        initials\n        unit {\n          id\n          name\n        }\n      }\n    }\n    agenda {\n      id\n      ...AgendaItemView\n    }\n    minutes {\n      state\n      approvedAt\n      publishedAt\n      readByMe\n      approvedBy {\n        id\n        name\n      }\n      readBy {\n        id\n        name\n      }\n    }\n  }\n": types.MeetingViewFragmentDoc,
    "\n  query MeetingCircle($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      coordinator {\n        id\n        person {\n          id\n        }\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        person {\n          id\n          name\n        }\n      }\n      plan {\n        id\n        goals {\n          id\n          title\n          lifeArea\n        }\n      }\n    }\n  }\n": types.MeetingCircleDocument,
    "\n  fragment MeetingSummary on Meeting {\n    id\n    title\n    startsAt\n    endsAt\n    place\n    placeHidden\n    state\n    myAccess {\n      relation\n    }\n    owner {\n      id\n      name\n    }\n    participants {\n      person {\n        id\n      }\n    }\n    minutes {\n      state\n      readByMe\n    }\n  }\n": types.MeetingSummaryFragmentDoc,
    "\n  query Meetings($collaborationId: ID!, $after: String) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      meetings(first: 20, after: $after) {\n        nodes {\n          id\n          state\n          startsAt\n          endsAt\n          ...MeetingSummary\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.MeetingsDocument,
    "\n  query NextMeeting($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      myAccess {\n        relation\n        actions\n      }\n      nextMeeting {\n        ...MeetingSummary\n      }\n    }\n  }\n": types.NextMeetingDocument,
    "\n  query MyMeetings($first: Int!, $after: String) {\n    myMeetings(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...MeetingSummary\n      }\n    }\n  }\n": types.MyMeetingsDocument,
    "\n  mutation StartMeeting($input: MeetingIdInput!) {\n    startMeeting(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.StartMeetingDocument,
    "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      meeting {\n        id\n        participants {\n          attendance\n          person {\n            id\n          }\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MarkAttendanceDocument,
    "\n  mutation TakeUpItem($input: TakeUpItemInput!) {\n    takeUpItem(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.TakeUpItemDocument,
    "\n  mutation ConcludeItem($input: TakeUpItemInput!) {\n    concludeItem(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ConcludeItemDocument,
    "\n  mutation EndMeeting($input: MeetingIdInput!) {\n    endMeeting(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EndMeetingDocument,
    "\n  mutation WriteNotes($input: WriteNotesInput!) {\n    writeNotes(input: $input) {\n      item {\n        id\n        facts\n        assessments\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.WriteNotesDocument,
    "\n  mutation TakeDecision($input: TakeDecisionInput!) {\n    takeDecision(input: $input) {\n      decision {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.TakeDecisionDocument,
    "\n  mutation MakeMeasure($input: MakeMeasureInput!) {\n    makeMeasure(input: $input) {\n      decision {\n        ...DecisionView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MakeMeasureDocument,
    "\n  mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      item {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ProposeAgendaItemDocument,
    "\n  mutation PublishMinutes($input: MeetingIdInput!) {\n    publishMinutes(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.PublishMinutesDocument,
    "\n  mutation MarkMinutesRead($input: MeetingIdInput!) {\n    markMinutesRead(input: $input) {\n      meeting {\n        id\n        minutes {\n          state\n          readByMe\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MarkMinutesReadDocument,
    "\n  fragment MessageView on Message {\n    id\n    body\n    sentAt\n    mine\n    author {\n      id\n      name\n      initials\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.MessageViewFragmentDoc,
    "\n  query Thread($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      thread {\n        id\n        unreadCount\n        lastReadMessageId\n        readers {\n          id\n          name\n          kind\n          unit {\n            id\n            name\n          }\n        }\n        messages(last: 30) {\n          nodes {\n            ...MessageView\n          }\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": types.ThreadDocument,
    "\n  query OlderMessages($collaborationId: ID!, $before: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      thread {\n        id\n        messages(last: 30, before: $before) {\n          nodes {\n            ...MessageView\n          }\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": types.OlderMessagesDocument,
    "\n  query Unread($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      thread {\n        id\n        unreadCount\n      }\n    }\n  }\n": types.UnreadDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SendMessageDocument,
    "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      thread {\n        id\n        unreadCount\n        lastReadMessageId\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MarkThreadReadDocument,
    "\n  query UnreadNotices {\n    unreadNotices\n  }\n": types.UnreadNoticesDocument,
    "\n  query Notices($first: Int!, $after: String) {\n    myNotices(first: $first, after: $after) {\n      nodes {\n        id\n        kind\n        collaborationId\n        aboutId\n        onDate\n        createdAt\n        read\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MarkNoticesReadDocument,
    "\n  query UnconfirmedAddresses($unitId: ID!, $after: String) {\n    unconfirmedAddresses(unitId: $unitId, first: 30, after: $after) {\n      nodes {\n        id\n        address\n        setAt\n        waitingSince\n        mayAnswer\n        version\n        person {\n          id\n          name\n          initials\n        }\n        setBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UnconfirmedAddressesDocument,
    "\n  mutation AnswerWorkAddress($input: AnswerWorkAddressInput!) {\n    answerWorkAddress(input: $input) {\n      answered\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AnswerWorkAddressDocument,
    "\n  query Organisations($after: String) {\n    organisations(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        type\n        organisationNumber\n        from\n        until\n        units\n        version\n      }\n    }\n  }\n": types.OrganisationsDocument,
    "\n  query UnitRegister($search: String!, $closed: Boolean!, $after: String) {\n    unitRegister(search: $search, closed: $closed, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        code\n        until\n        closed\n        employees\n        organisation {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UnitRegisterDocument,
    "\n  query Professionals($search: String!) {\n    professionals(search: $search) {\n      id\n      name\n      profession\n    }\n  }\n": types.ProfessionalsDocument,
    "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) {\n      organisation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddOrganisationDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      organisation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditOrganisationDocument,
    "\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) {\n      unit {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddUnitDocument,
    "\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      unit {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditUnitDocument,
    "\n  mutation ReorganiseUnits($input: ReorganiseUnitsInput!) {\n    reorganiseUnits(input: $input) {\n      units {\n        id\n        name\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ReorganiseUnitsDocument,
    "\n  mutation AddEmployee($input: AddEmployeeInput!) {\n    addEmployee(input: $input) {\n      staff {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddEmployeeDocument,
    "\n  mutation EditEmployee($input: EditEmployeeInput!) {\n    editEmployee(input: $input) {\n      person {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditEmployeeDocument,
    "\n  mutation AddUnitRole($input: AddUnitRoleInput!) {\n    addUnitRole(input: $input) {\n      staff {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddUnitRoleDocument,
    "\n  mutation EndUnitRole($input: EndUnitRoleInput!) {\n    endUnitRole(input: $input) {\n      staff {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EndUnitRoleDocument,
    "\n  query UnitDirectory($search: String!, $after: String) {\n    unitDirectory(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        zone\n        organisation {\n          id\n          name\n        }\n        profile {\n          helpsWith\n          tags\n          phone\n          email\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UnitDirectoryDocument,
    "\n  query DirectoryTags {\n    directoryTags\n  }\n": types.DirectoryTagsDocument,
    "\n  query DirectoryUnit($id: ID!) {\n    directoryUnit(id: $id) {\n      id\n      name\n      kind\n      code\n      zone\n      from\n      until\n      closed\n      version\n      mayDescribe\n      organisation {\n        id\n        name\n      }\n      profile {\n        helpsWith\n        tags\n        openingHours\n        phone\n        email\n        version\n      }\n      successors {\n        id\n        name\n      }\n      predecessors {\n        id\n        name\n      }\n    }\n  }\n": types.DirectoryUnitDocument,
    "\n  query UnitStaff($unitId: ID!, $ended: Boolean!, $after: String) {\n    loginProviders {\n      key\n      kind\n    }\n    unitStaff(unitId: $unitId, ended: $ended, first: 30, after: $after) {\n      nodes {\n        id\n        role\n        from\n        until\n        version\n        person {\n          id\n          name\n          initials\n          profession\n        }\n        facts {\n          employeeNumber\n          workPhone\n          workEmail\n          numberWords\n          competences\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UnitStaffDocument,
    "\n  mutation DescribeUnit($input: DescribeUnitInput!) {\n    describeUnit(input: $input) {\n      unit {\n        id\n        profile {\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.DescribeUnitDocument,
    "\n  query ConsentsToUnit($unitId: ID!, $after: String) {\n    consentsToUnit(unitId: $unitId, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ConsentsToUnitDocument,
    "\n  query UnconfirmedNumbers($unitId: ID!, $after: String) {\n    unconfirmedNumbers(unitId: $unitId, first: 30, after: $after) {\n      nodes {\n        setAt\n        waitingSince\n        mayAnswer\n        person {\n          id\n          name\n          initials\n        }\n        setBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UnconfirmedNumbersDocument,
    "\n  mutation NoteWorkNumber($input: NoteWorkNumberInput!) {\n    noteWorkNumber(input: $input) {\n      word\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.NoteWorkNumberDocument,
    "\n  mutation RemoveWorkNumber($input: RemoveWorkNumberInput!) {\n    removeWorkNumber(input: $input) {\n      removed\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RemoveWorkNumberDocument,
    "\n  query CoordinationOverview($search: String, $after: String) {\n    coordinationOverview(search: $search, first: 30, after: $after) {\n      nodes {\n        id\n        state\n        openedOn\n        coordinatorSince\n        owner {\n          id\n          name\n          initials\n        }\n        coordinator {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    coordinationCounts {\n      open\n      withoutCoordinator\n      withNeeds\n    }\n  }\n": types.CoordinationOverviewDocument,
    "\n  query UnownedNeeds($after: String) {\n    unownedNeeds(first: 10, after: $after) {\n      nodes {\n        id\n        needs\n        needsSince\n        owner {\n          id\n          name\n          initials\n        }\n        coordinator {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UnownedNeedsDocument,
    "\n  query UnitLoads {\n    unitLoads {\n      unit {\n        id\n        name\n      }\n      collaborations\n      coordinated\n      employees {\n        collaborations\n        coordinated\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.UnitLoadsDocument,
    "\n  fragment PaperHelper on TeamMember {\n    id\n    helpsWith\n    phone\n    level\n    deputyFor\n    person {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n": types.PaperHelperFragmentDoc,
    "\n  fragment PaperMeasure on Measure {\n    id\n    title\n    extent\n    deadline\n    status\n    createdAt\n    settledAt\n    accountable {\n      id\n      name\n    }\n    accountableUnit {\n      id\n      name\n    }\n  }\n": types.PaperMeasureFragmentDoc,
    "\n  query PaperPage($collaborationId: ID!, $easy: Boolean! = false) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      team {\n        id\n        ...PaperHelper\n      }\n      crisisSteps @include(if: $easy) {\n        id\n        earlyWarning\n        steps\n        whoDoes\n        whoToCall\n      }\n      nextMeeting {\n        id\n        startsAt\n      }\n      plan {\n        id\n        state\n        reviewDate\n        whatMatters {\n          text\n        }\n        goals {\n          id\n          title\n          voice\n          state\n          measures {\n            id\n            ...PaperMeasure\n          }\n        }\n        otherMeasures {\n          id\n          ...PaperMeasure\n        }\n      }\n    }\n  }\n": types.PaperPageDocument,
    "\n  query BeginPlanPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      plan {\n        id\n        state\n        version\n        consentOn\n        whatMatters {\n          text\n          version\n          writtenAt\n          author {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.BeginPlanPageDocument,
    "\n  mutation BeginPlan($input: BeginPlanInput!) {\n    beginPlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.BeginPlanDocument,
    "\n  query ClosePlanPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      plan {\n        id\n        state\n        version\n        goals {\n          id\n          measures {\n            id\n            title\n            status\n            deadline\n            accountable {\n              id\n              name\n            }\n          }\n        }\n        otherMeasures {\n          id\n          title\n          status\n          deadline\n          accountable {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.ClosePlanPageDocument,
    "\n  fragment ProfessionalPlanView on ProfessionalPlan {\n    id\n    lifeArea\n    kind\n    title\n    keptWhere\n    reviseOn\n    version\n    unit {\n      id\n      name\n    }\n  }\n": types.ProfessionalPlanViewFragmentDoc,
    "\n  fragment ServiceOfferView on ServiceOffer {\n    id\n    lifeArea\n    wish\n    answer\n    reason\n    version\n    unit {\n      id\n      name\n    }\n  }\n": types.ServiceOfferViewFragmentDoc,
    "\n  query BesideGoals($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      professionalPlans {\n        id\n        ...ProfessionalPlanView\n      }\n      serviceOffers {\n        id\n        ...ServiceOfferView\n      }\n    }\n  }\n": types.BesideGoalsDocument,
    "\n  mutation AddProfessionalPlan($input: AddProfessionalPlanInput!) {\n    addProfessionalPlan(input: $input) {\n      professionalPlan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddProfessionalPlanDocument,
    "\n  mutation EditProfessionalPlan($input: EditProfessionalPlanInput!) {\n    editProfessionalPlan(input: $input) {\n      professionalPlan {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditProfessionalPlanDocument,
    "\n  mutation SetProfessionalPlanRemoved($input: SetRemovedInput!) {\n    setProfessionalPlanRemoved(input: $input) {\n      professionalPlan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetProfessionalPlanRemovedDocument,
    "\n  mutation AddServiceOffer($input: AddServiceOfferInput!) {\n    addServiceOffer(input: $input) {\n      serviceOffer {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddServiceOfferDocument,
    "\n  mutation EditServiceOffer($input: EditServiceOfferInput!) {\n    editServiceOffer(input: $input) {\n      serviceOffer {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditServiceOfferDocument,
    "\n  mutation SetServiceOfferRemoved($input: SetRemovedInput!) {\n    setServiceOfferRemoved(input: $input) {\n      serviceOffer {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetServiceOfferRemovedDocument,
    "\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MoveGoalDocument,
    "\n  mutation SetGoalState($input: SetGoalStateInput!) {\n    setGoalState(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetGoalStateDocument,
    "\n  mutation MakeTopGoal($input: MakeTopGoalInput!) {\n    makeTopGoal(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MakeTopGoalDocument,
    "\n  mutation SetGoalRemoved($input: SetRemovedInput!) {\n    setGoalRemoved(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetGoalRemovedDocument,
    "\n  mutation MoveMeasure($input: MoveMeasureInput!) {\n    moveMeasure(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MoveMeasureDocument,
    "\n  mutation SetMeasureRemoved($input: SetRemovedInput!) {\n    setMeasureRemoved(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetMeasureRemovedDocument,
    "\n  mutation RecordChildTalk($input: RecordChildTalkInput!) {\n    recordChildTalk(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RecordChildTalkDocument,
    "\n  mutation SetChildTalkRemoved($input: SetRemovedInput!) {\n    setChildTalkRemoved(input: $input) {\n      removed\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetChildTalkRemovedDocument,
    "\n  fragment ContributorView on Contributor {\n    id\n    name\n    does\n    mine\n    version\n    person {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n": types.ContributorViewFragmentDoc,
    "\n  mutation AddContributor($input: AddContributorInput!) {\n    addContributor(input: $input) {\n      contributor {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddContributorDocument,
    "\n  mutation EditContributor($input: EditContributorInput!) {\n    editContributor(input: $input) {\n      contributor {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditContributorDocument,
    "\n  mutation SetContributorRemoved($input: SetRemovedInput!) {\n    setContributorRemoved(input: $input) {\n      contributor {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetContributorRemovedDocument,
    "\n  query CoordinatorRefusals($after: String) {\n    coordinatorRefusals(first: 5, after: $after) {\n      nodes {\n        id\n        owner {\n          id\n          name\n        }\n        refusal {\n          id\n          ...RefusalView\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CoordinatorRefusalsDocument,
    "\n  query AppealSetting {\n    planSetting {\n      appealWeeks\n      appealBody\n    }\n  }\n": types.AppealSettingDocument,
    "\n  mutation RecordCoordinatorRefusal($input: RecordCoordinatorRefusalInput!) {\n    recordCoordinatorRefusal(input: $input) {\n      refusal {\n        id\n        refusal {\n          id\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RecordCoordinatorRefusalDocument,
    "\n  mutation SettleCoordinatorRefusal($input: SettleCoordinatorRefusalInput!) {\n    settleCoordinatorRefusal(input: $input) {\n      refusal {\n        id\n        refusal {\n          id\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SettleCoordinatorRefusalDocument,
    "\n  fragment CrisisStepView on CrisisStep {\n    id\n    lifeArea\n    earlyWarning\n    steps\n    whoDoes\n    whoToCall\n    ownWords\n    version\n  }\n": types.CrisisStepViewFragmentDoc,
    "\n  query CrisisSteps($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      crisisSteps {\n        id\n        ...CrisisStepView\n      }\n    }\n  }\n": types.CrisisStepsDocument,
    "\n  mutation AddCrisisStep($input: AddCrisisStepInput!) {\n    addCrisisStep(input: $input) {\n      step {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddCrisisStepDocument,
    "\n  mutation EditCrisisStep($input: EditCrisisStepInput!) {\n    editCrisisStep(input: $input) {\n      step {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditCrisisStepDocument,
    "\n  mutation MoveCrisisStep($input: MoveCrisisStepInput!) {\n    moveCrisisStep(input: $input) {\n      step {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MoveCrisisStepDocument,
    "\n  mutation RemoveCrisisStep($input: RemoveCrisisStepInput!) {\n    removeCrisisStep(input: $input) {\n      step {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RemoveCrisisStepDocument,
    "\n  mutation AddMeasure($input: AddMeasureInput!) {\n    addMeasure(input: $input) {\n      measure {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddMeasureDocument,
    "\n  mutation EditMeasure($input: EditMeasureInput!) {\n    editMeasure(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditMeasureDocument,
    "\n  mutation SetMeasureStatus($input: SetMeasureStatusInput!) {\n    setMeasureStatus(input: $input) {\n      measure {\n        id\n        status\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetMeasureStatusDocument,
    "\n  mutation EditWhatMatters($input: EditWhatMattersInput!) {\n    editWhatMatters(input: $input) {\n      plan {\n        id\n        whatMatters {\n          text\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditWhatMattersDocument,
    "\n  mutation AddGoal($input: AddGoalInput!) {\n    addGoal(input: $input) {\n      goal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddGoalDocument,
    "\n  mutation EditGoal($input: EditGoalInput!) {\n    editGoal(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditGoalDocument,
    "\n  fragment EvaluationView on Evaluation {\n    id\n    goalId\n    voice\n    evaluatedOn\n    outcome\n    outcomeBy {\n      id\n      name\n    }\n    ownOutcome\n    ownWords\n    ownBy {\n      id\n      name\n    }\n    learnt\n    version\n  }\n": types.EvaluationViewFragmentDoc,
    "\n  fragment GoalScaleView on GoalScale {\n    id\n    muchLess\n    less\n    asHoped\n    more\n    muchMore\n    withPerson\n    version\n  }\n": types.GoalScaleViewFragmentDoc,
    "\n  fragment RehabCourseView on RehabCourse {\n    id\n    goalId\n    lifeArea\n    purpose\n    fromDate\n    untilDate\n    intensity\n    version\n    activities {\n      id\n      what\n      howOften\n      who\n      startRating\n      startBy {\n        id\n        name\n      }\n      endRating\n      endBy {\n        id\n        name\n      }\n      version\n    }\n  }\n": types.RehabCourseViewFragmentDoc,
    "\n  query EvaluationPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      evaluations {\n        id\n        ...EvaluationView\n      }\n      rehabCourses {\n        id\n        ...RehabCourseView\n      }\n      plan {\n        id\n        state\n        version\n        reviewDate\n        reviewWas\n        reviewReason\n        reviewMonths\n        periodEnd\n        activeInFact {\n          state\n          until\n          lastOn\n        }\n        goals {\n          id\n          title\n          lifeArea\n          state\n          stateReason\n          settledAt\n          reviewOn\n          reviewWas\n          reviewReason\n          version\n          scale {\n            id\n            ...GoalScaleView\n          }\n        }\n      }\n    }\n    planSetting {\n      reviewMonths\n    }\n  }\n": types.EvaluationPageDocument,
    "\n  mutation EvaluateGoal($input: EvaluateGoalInput!) {\n    evaluateGoal(input: $input) {\n      evaluation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EvaluateGoalDocument,
    "\n  mutation EvaluatePlan($input: EvaluatePlanInput!) {\n    evaluatePlan(input: $input) {\n      evaluation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EvaluatePlanDocument,
    "\n  mutation RateEvaluation($input: RateEvaluationInput!) {\n    rateEvaluation(input: $input) {\n      evaluation {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RateEvaluationDocument,
    "\n  mutation EditEvaluation($input: EditEvaluationInput!) {\n    editEvaluation(input: $input) {\n      evaluation {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditEvaluationDocument,
    "\n  mutation SetEvaluationRemoved($input: SetRemovedInput!) {\n    setEvaluationRemoved(input: $input) {\n      evaluation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetEvaluationRemovedDocument,
    "\n  mutation SetGoalScale($input: SetGoalScaleInput!) {\n    setGoalScale(input: $input) {\n      goal {\n        id\n        scale {\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetGoalScaleDocument,
    "\n  mutation SetGoalReview($input: SetGoalReviewInput!) {\n    setGoalReview(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetGoalReviewDocument,
    "\n  mutation PostponeGoalReview($input: PostponeGoalReviewInput!) {\n    postponeGoalReview(input: $input) {\n      goal {\n        id\n        reviewOn\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.PostponeGoalReviewDocument,
    "\n  mutation PostponePlanReview($input: PostponePlanReviewInput!) {\n    postponePlanReview(input: $input) {\n      plan {\n        id\n        reviewDate\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.PostponePlanReviewDocument,
    "\n  query GoalsPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      childAges {\n        key\n        age\n        date\n        past\n      }\n      plan {\n        id\n        state\n        goals {\n          id\n          ...GoalView\n          measures {\n            id\n            contributors {\n              id\n              ...ContributorView\n            }\n          }\n        }\n        otherMeasures {\n          id\n          ...MeasureView\n          contributors {\n            id\n            ...ContributorView\n          }\n        }\n      }\n    }\n  }\n": types.GoalsPageDocument,
    "\n  query Removed($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      plan {\n        id\n        removedGoals {\n          id\n          title\n          removedAt\n        }\n        removedMeasures {\n          id\n          title\n          removedAt\n        }\n      }\n    }\n  }\n": types.RemovedDocument,
    "\n  fragment MyMeasureItem on Measure {\n    id\n    collaborationId\n    title\n    extent\n    deadline\n    overdue\n    status\n    version\n    owner {\n      id\n      name\n    }\n  }\n": types.MyMeasureItemFragmentDoc,
    "\n  query MyMeasures($first: Int!, $after: String) {\n    myMeasures(first: $first, after: $after) {\n      nodes {\n        id\n        ...MyMeasureItem\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyMeasuresDocument,
    "\n  query PlanSummary($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      coordinator {\n        id\n      }\n      planRefusals {\n        id\n        about\n        status\n        ...RefusalView\n      }\n      plan {\n        id\n        whatMatters {\n          ...WhatMattersView\n        }\n        goals {\n          id\n          measures {\n            id\n            ...MeasureView\n          }\n        }\n        otherMeasures {\n          id\n          ...MeasureView\n        }\n      }\n    }\n  }\n": types.PlanSummaryDocument,
    "\n  fragment NeedView on Need {\n    id\n    lifeArea\n    text\n    saidBy\n    state\n    waitedDays\n    stateSince\n    escalatedAt\n    reason\n    createdAt\n    version\n    moves\n    owner {\n      id\n      name\n    }\n    ownerUnit {\n      id\n      name\n    }\n    createdBy {\n      id\n      name\n    }\n    measure {\n      id\n      title\n      status\n      deadline\n    }\n  }\n": types.NeedViewFragmentDoc,
    "\n  query NeedsPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      plan {\n        id\n      }\n      needs {\n        id\n        ...NeedView\n      }\n    }\n  }\n": types.NeedsPageDocument,
    "\n  query NeedsLine($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      needs {\n        id\n        state\n        waitedDays\n      }\n    }\n  }\n": types.NeedsLineDocument,
    "\n  query RemovedNeeds($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      removedNeeds {\n        id\n        text\n        removedAt\n        moves\n      }\n    }\n  }\n": types.RemovedNeedsDocument,
    "\n  mutation AddNeed($input: AddNeedInput!) {\n    addNeed(input: $input) {\n      need {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddNeedDocument,
    "\n  mutation EditNeed($input: EditNeedInput!) {\n    editNeed(input: $input) {\n      need {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditNeedDocument,
    "\n  mutation OwnNeed($input: OwnNeedInput!) {\n    ownNeed(input: $input) {\n      need {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.OwnNeedDocument,
    "\n  mutation SetNeedState($input: SetNeedStateInput!) {\n    setNeedState(input: $input) {\n      need {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetNeedStateDocument,
    "\n  mutation MakeMeasureOfNeed($input: MakeMeasureOfNeedInput!) {\n    makeMeasureOfNeed(input: $input) {\n      need {\n        id\n        version\n        measure {\n          id\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.MakeMeasureOfNeedDocument,
    "\n  mutation SetNeedRemoved($input: SetRemovedInput!) {\n    setNeedRemoved(input: $input) {\n      need {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetNeedRemovedDocument,
    "\n  fragment RefusalView on PlanRefusal {\n    id\n    about\n    grounds\n    decidedOn\n    appealBy\n    appealBody\n    status\n    appealedOn\n    settledOn\n    version\n  }\n": types.RefusalViewFragmentDoc,
    "\n  query PlanLife($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      pastPlans {\n        id\n        state\n        stateSince\n        stateReason\n        wishedOn\n        version\n      }\n      planRefusals {\n        id\n        about\n        status\n        ...RefusalView\n      }\n    }\n    planSetting {\n      appealWeeks\n      appealBody\n      reviewMonths\n    }\n  }\n": types.PlanLifeDocument,
    "\n  query Refusals($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      planRefusals {\n        id\n        about\n        status\n        ...RefusalView\n      }\n    }\n  }\n": types.RefusalsDocument,
    "\n  mutation RecordPlanWish($input: RecordPlanWishInput!) {\n    recordPlanWish(input: $input) {\n      plan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RecordPlanWishDocument,
    "\n  mutation DeclinePlan($input: DeclinePlanInput!) {\n    declinePlan(input: $input) {\n      plan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.DeclinePlanDocument,
    "\n  mutation StartPlan($input: StartPlanInput!) {\n    startPlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.StartPlanDocument,
    "\n  mutation PausePlan($input: PausePlanInput!) {\n    pausePlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.PausePlanDocument,
    "\n  mutation ResumePlan($input: ResumePlanInput!) {\n    resumePlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ResumePlanDocument,
    "\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.WithdrawPlanDocument,
    "\n  mutation ClosePlan($input: ClosePlanInput!) {\n    closePlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.ClosePlanDocument,
    "\n  mutation EditPlan($input: EditPlanInput!) {\n    editPlan(input: $input) {\n      plan {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditPlanDocument,
    "\n  mutation RecordPlanRefusal($input: RecordPlanRefusalInput!) {\n    recordPlanRefusal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RecordPlanRefusalDocument,
    "\n  mutation AppealPlanRefusal($input: AppealPlanRefusalInput!) {\n    appealPlanRefusal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AppealPlanRefusalDocument,
    "\n  mutation TakeBackAppeal($input: TakeBackAppealInput!) {\n    takeBackAppeal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.TakeBackAppealDocument,
    "\n  mutation SettlePlanRefusal($input: SettlePlanRefusalInput!) {\n    settlePlanRefusal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SettlePlanRefusalDocument,
    "\n  fragment WhatMattersView on WhatMatters {\n    text\n    writtenAt\n    version\n    author {\n      id\n      name\n    }\n  }\n": types.WhatMattersViewFragmentDoc,
    "\n  fragment MeasureView on Measure {\n    id\n    goalId\n    title\n    how\n    extent\n    lifeArea\n    startDate\n    deadline\n    status\n    statusReason\n    overdue\n    userAnswer\n    version\n    accountable {\n      id\n      name\n      initials\n    }\n    accountableUnit {\n      id\n      name\n    }\n    decision {\n      id\n      meetingId\n      decidedAt\n    }\n    mine\n    childWelfare\n    childTalks {\n      id\n      outcome\n      talkedOn\n      reason\n      guardianAnswer\n      guardianNote\n      recordedBy {\n        id\n        name\n      }\n    }\n  }\n": types.MeasureViewFragmentDoc,
    "\n  fragment GoalView on Goal {\n    id\n    title\n    voice\n    lifeArea\n    details\n    parentId\n    isTop\n    state\n    stateReason\n    settledAt\n    mine\n    version\n    measures {\n      id\n      ...MeasureView\n    }\n  }\n": types.GoalViewFragmentDoc,
    "\n  fragment PlanStanding on IndividualPlan {\n    id\n    state\n    stateSince\n    stateReason\n    wishedBy\n    wishedOn\n    wishedHow\n    consentOn\n    reviewMonths\n    version\n  }\n": types.PlanStandingFragmentDoc,
    "\n  fragment PlanAbout on IndividualPlan {\n    id\n    resources\n    ownContribution\n    kinContribution\n    neededCooperation\n    periodStart\n    periodEnd\n    reviewDate\n    reviewMonths\n    consentOn\n    consentHow\n    version\n  }\n": types.PlanAboutFragmentDoc,
    "\n  query PlanPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      coordinator {\n        id\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      carriedMeasures {\n        id\n        ...MeasureView\n      }\n      plan {\n        id\n        ...PlanStanding\n        ...PlanAbout\n        points {\n          point\n          state\n          missing {\n            part\n            measureId\n            memberId\n          }\n        }\n        state\n        reviewDate\n        version\n        whatMatters {\n          ...WhatMattersView\n        }\n        goals {\n          id\n          voice\n          ...GoalView\n        }\n        otherMeasures {\n          id\n          ...MeasureView\n        }\n      }\n    }\n  }\n": types.PlanPageDocument,
    "\n  query Tabs($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      rehabCourses {\n        id\n      }\n    }\n  }\n": types.TabsDocument,
    "\n  fragment TemplateView on PlanTemplate {\n    id\n    shipped\n    ours\n    retired\n    name\n    about\n    version\n    goals {\n      key\n      title\n      lifeArea\n      measures {\n        key\n        title\n        extent\n        how\n        weeks\n      }\n    }\n  }\n": types.TemplateViewFragmentDoc,
    "\n  query PlanTemplatesPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      plan {\n        id\n        state\n        version\n        consentOn\n      }\n    }\n    planTemplates {\n      id\n      retired\n      ...TemplateView\n    }\n  }\n": types.PlanTemplatesPageDocument,
    "\n  query KeptTemplates($language: String!) {\n    planTemplates(language: $language) {\n      id\n      ...TemplateView\n      versions {\n        number\n        setAt\n        setBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.KeptTemplatesDocument,
    "\n  query TemplateVersion($id: ID!, $number: Int!, $language: String!) {\n    planTemplateVersion(id: $id, number: $number, language: $language) {\n      number\n      name\n      about\n      goals {\n        key\n        title\n        lifeArea\n        measures {\n          key\n          title\n          extent\n          how\n          weeks\n        }\n      }\n    }\n  }\n": types.TemplateVersionDocument,
    "\n  mutation RestorePlanTemplate($input: RestorePlanTemplateInput!) {\n    restorePlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RestorePlanTemplateDocument,
    "\n  mutation AddFromTemplate($input: AddFromTemplateInput!) {\n    addFromTemplate(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddFromTemplateDocument,
    "\n  mutation SavePlanTemplate($input: SavePlanTemplateInput!) {\n    savePlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SavePlanTemplateDocument,
    "\n  mutation RetirePlanTemplate($input: PlanTemplateIdInput!) {\n    retirePlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RetirePlanTemplateDocument,
    "\n  mutation OfferPlanTemplate($input: PlanTemplateIdInput!) {\n    offerPlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.OfferPlanTemplateDocument,
    "\n  query PlanSettingPage {\n    planSetting {\n      activeMonths\n      reviewMonths\n      escalationDays\n      appealWeeks\n      appealBody\n      setAt\n      setBy {\n        id\n        name\n      }\n      version\n    }\n  }\n": types.PlanSettingPageDocument,
    "\n  mutation SetPlanSetting($input: SetPlanSettingInput!) {\n    setPlanSetting(input: $input) {\n      setting {\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetPlanSettingDocument,
    "\n  mutation AddRehabCourse($input: AddRehabCourseInput!) {\n    addRehabCourse(input: $input) {\n      rehabCourse {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddRehabCourseDocument,
    "\n  mutation EditRehabCourse($input: EditRehabCourseInput!) {\n    editRehabCourse(input: $input) {\n      rehabCourse {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditRehabCourseDocument,
    "\n  mutation SetRehabCourseRemoved($input: SetRemovedInput!) {\n    setRehabCourseRemoved(input: $input) {\n      rehabCourse {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetRehabCourseRemovedDocument,
    "\n  mutation AddRehabActivity($input: AddRehabActivityInput!) {\n    addRehabActivity(input: $input) {\n      rehabActivity {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddRehabActivityDocument,
    "\n  mutation EditRehabActivity($input: EditRehabActivityInput!) {\n    editRehabActivity(input: $input) {\n      rehabActivity {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditRehabActivityDocument,
    "\n  mutation RateRehabActivity($input: RateRehabActivityInput!) {\n    rateRehabActivity(input: $input) {\n      rehabActivity {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RateRehabActivityDocument,
    "\n  mutation SetRehabActivityRemoved($input: SetRemovedInput!) {\n    setRehabActivityRemoved(input: $input) {\n      rehabActivity {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetRehabActivityRemovedDocument,
    "\n  query Takers($collaborationId: ID!, $lifeArea: LifeArea!) {\n    collaboration(id: $collaborationId) {\n      id\n      takers(lifeArea: $lifeArea) {\n        people\n        units\n      }\n    }\n  }\n": types.TakersDocument,
    "\n  fragment TimelineMeasure on Measure {\n    id\n    title\n    startDate\n    deadline\n    status\n    settledAt\n    overdue\n  }\n": types.TimelineMeasureFragmentDoc,
    "\n  fragment TimelineMeetings on MeetingConnection {\n    nodes {\n      id\n      title\n      startsAt\n      state\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.TimelineMeetingsFragmentDoc,
    "\n  fragment TimelineMoves on HistoryConnection {\n    nodes {\n      id\n      at\n      kind\n      thingId\n      name\n      removed\n      act\n      stoodAt\n      standsAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.TimelineMovesFragmentDoc,
    "\n  query OlderTimelineMeetings($collaborationId: ID!, $after: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      meetings(first: 50, after: $after) {\n        ...TimelineMeetings\n      }\n    }\n  }\n": types.OlderTimelineMeetingsDocument,
    "\n  query OlderTimelineMoves($collaborationId: ID!, $after: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      moves: history(first: 100, after: $after, filter: { kinds: [PLAN_STATE, NEED], moves: true }) {\n        ...TimelineMoves\n      }\n    }\n  }\n": types.OlderTimelineMovesDocument,
    "\n  fragment TimelineGoal on Goal {\n    id\n    title\n    state\n    createdAt\n    settledAt\n    reviewOn\n    measures {\n      id\n      ...TimelineMeasure\n    }\n  }\n": types.TimelineGoalFragmentDoc,
    "\n  query Timeline($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      openedAt\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      childAges {\n        key\n        age\n        date\n        past\n      }\n      evaluations {\n        id\n        goalId\n        evaluatedOn\n      }\n      meetings(first: 50) {\n        ...TimelineMeetings\n      }\n      moves: history(first: 100, filter: { kinds: [PLAN_STATE, NEED], moves: true }) {\n        ...TimelineMoves\n      }\n      needs {\n        id\n        text\n        state\n        stateSince\n        createdAt\n      }\n      rehabCourses {\n        id\n        purpose\n        fromDate\n        untilDate\n      }\n      professionalPlans {\n        id\n        title\n        reviseOn\n      }\n      carriedMeasures {\n        id\n        ...TimelineMeasure\n      }\n      pastPlans {\n        id\n        state\n        stateSince\n        wishedOn\n        goals {\n          id\n          ...TimelineGoal\n        }\n      }\n      plan {\n        id\n        state\n        stateSince\n        wishedOn\n        periodStart\n        periodEnd\n        reviewDate\n        whatMatters {\n          writtenAt\n        }\n        goals {\n          id\n          ...TimelineGoal\n        }\n        otherMeasures {\n          id\n          ...TimelineMeasure\n        }\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  mutation RefuseDeputy($input: RefuseDeputyInput!) {\n    refuseDeputy(input: $input) {\n      collaborationId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.RefuseDeputyDocument,
    "\n  query InvitationsWaiting {\n    myTeamInvitations(first: 100) {\n      nodes {\n        id\n      }\n    }\n    myPlacesWithoutGround(first: 100) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.InvitationsWaitingDocument,
    "\n  query MyTeamInvitations($after: String) {\n    myTeamInvitations(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        helpsWith\n        areas\n        startsOn\n        endsOn\n        temporary\n        seesEarlier\n        ownerName\n        mustName\n        invitedAt\n        standingTeamName\n        unit {\n          id\n          name\n        }\n        invitedBy {\n          id\n          name\n        }\n        candidates {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MyTeamInvitationsDocument,
    "\n  query MyPlacesWithoutGround($after: String) {\n    myPlacesWithoutGround(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...PlaceWithoutGround\n      }\n    }\n  }\n": types.MyPlacesWithoutGroundDocument,
    "\n  fragment PlaceWithoutGround on PlaceWithoutGround {\n    id\n    role\n    helpsWith\n    since\n    unit {\n      id\n      name\n    }\n  }\n": types.PlaceWithoutGroundFragmentDoc,
    "\n  mutation LeaveWithoutGround($input: LeaveWithoutGroundInput!) {\n    leaveWithoutGround(input: $input) {\n      placeId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.LeaveWithoutGroundDocument,
    "\n  mutation AnswerTeamInvitation($input: AnswerTeamInvitationInput!) {\n    answerTeamInvitation(input: $input) {\n      invitation {\n        id\n        openedId\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AnswerTeamInvitationDocument,
    "\n  mutation NameForTeamInvitation($input: NameForTeamInvitationInput!) {\n    nameForTeamInvitation(input: $input) {\n      invitation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.NameForTeamInvitationDocument,
    "\n  query StandingTeams($after: String) {\n    standingTeams(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        purpose\n        closesOn\n        version\n        mayMaintain\n        unitClosed\n        caseCount\n        unit {\n          id\n          name\n        }\n        members {\n          id\n          role\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.StandingTeamsDocument,
    "\n  query KeptUnits {\n    keptUnits {\n      id\n      name\n      staff {\n        id\n        name\n      }\n      receivers {\n        id\n        name\n      }\n    }\n  }\n": types.KeptUnitsDocument,
    "\n  query Caseload($after: String) {\n    myCaseload(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        helpsWith\n        standingTeam {\n          id\n          name\n          closesOn\n        }\n        collaboration {\n          id\n          owner {\n            id\n            name\n            initials\n          }\n        }\n      }\n    }\n  }\n": types.CaseloadDocument,
    "\n  query CasesToHandOver($after: String) {\n    casesToHandOver(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        standingTeam {\n          id\n          name\n          closesOn\n        }\n        collaboration {\n          id\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.CasesToHandOverDocument,
    "\n  mutation AddStandingTeam($input: AddStandingTeamInput!) {\n    addStandingTeam(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddStandingTeamDocument,
    "\n  mutation AddStandingTeamMember($input: AddStandingTeamMemberInput!) {\n    addStandingTeamMember(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.AddStandingTeamMemberDocument,
    "\n  mutation EndStandingTeamMember($input: EndStandingTeamMemberInput!) {\n    endStandingTeamMember(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EndStandingTeamMemberDocument,
    "\n  mutation LetReceive($input: LetReceiveInput!) {\n    letReceiveInvitations(input: $input) {\n      unit {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.LetReceiveDocument,
    "\n  mutation EndStandingTeamCase($input: EndStandingTeamCaseInput!) {\n    endStandingTeamCase(input: $input) {\n      caseId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EndStandingTeamCaseDocument,
    "\n  mutation EditStandingTeam($input: EditStandingTeamInput!) {\n    editStandingTeam(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditStandingTeamDocument,
    "\n  mutation SetStandingTeamEnd($input: SetStandingTeamEndInput!) {\n    setStandingTeamEnd(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetStandingTeamEndDocument,
    "\n  fragment TeamPlace on TeamMember {\n    id\n    role\n    profession\n    helpsWith\n    phone\n    areas\n    level\n    since\n    until\n    seesEarlier\n    temporary\n    deputy\n    sees\n    version\n    person {\n      id\n      name\n      initials\n    }\n    unit {\n      id\n      name\n    }\n    openMeasures {\n      id\n      title\n    }\n    forMeasure {\n      id\n      title\n    }\n  }\n": types.TeamPlaceFragmentDoc,
    "\n  query TeamPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n        initials\n      }\n      myAccess {\n        relation\n        areas\n        actions\n      }\n      helpers {\n        people\n        services\n      }\n      team {\n        id\n        ...TeamPlace\n      }\n      nextOfKin {\n        id\n        ...NextOfKinView\n      }\n      standingTeams {\n        id\n        helpsWith\n        areas\n        standingTeam {\n          id\n          name\n          closesOn\n          unit {\n            id\n            name\n          }\n          members {\n            id\n            person {\n              id\n              name\n            }\n          }\n        }\n      }\n      teamInvitations {\n        id\n        kind\n        state\n        reason\n        helpsWith\n        level\n        areas\n        startsOn\n        endsOn\n        temporary\n        seesEarlier\n        invitedAt\n        standingTeamName\n        covered\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n        invitedBy {\n          id\n          name\n        }\n      }\n      charter {\n        id\n        purpose\n        sharedGoal\n        waysOfWorking\n        decidesItself\n        editedAt\n        version\n        editedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TeamPageDocument,
    "\n  query Invitable($collaborationId: ID!, $search: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      invitable(search: $search) {\n        kind\n        id\n        name\n        detail\n        state\n        answers\n        covered\n      }\n    }\n  }\n": types.InvitableDocument,
    "\n  query InviteChoices($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      plan {\n        id\n        goals {\n          id\n          measures {\n            id\n            title\n            status\n          }\n        }\n        otherMeasures {\n          id\n          title\n          status\n        }\n      }\n    }\n  }\n": types.InviteChoicesDocument,
    "\n  query Workplaces($after: String) {\n    unitDirectory(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.WorkplacesDocument,
    "\n  mutation InviteToTeam($input: InviteToTeamInput!) {\n    inviteToTeam(input: $input) {\n      invitation {\n        id\n        covered\n        standingTeamName\n        unit {\n          id\n          name\n        }\n        person {\n          id\n          name\n        }\n      }\n      link {\n        path\n        expiresAt\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.InviteToTeamDocument,
    "\n  mutation WithdrawTeamInvitation($input: WithdrawTeamInvitationInput!) {\n    withdrawTeamInvitation(input: $input) {\n      invitation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.WithdrawTeamInvitationDocument,
    "\n  mutation EditMembership($input: EditMembershipInput!) {\n    editMembership(input: $input) {\n      member {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditMembershipDocument,
    "\n  mutation SetSeesEarlier($input: SetSeesEarlierInput!) {\n    setSeesEarlier(input: $input) {\n      member {\n        id\n        seesEarlier\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.SetSeesEarlierDocument,
    "\n  mutation NamePrimaryContact($input: NamePrimaryContactInput!) {\n    namePrimaryContact(input: $input) {\n      member {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.NamePrimaryContactDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      membershipId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EndMembershipDocument,
    "\n  query CharterHistory($collaborationId: ID!, $first: Int!, $after: String) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n      }\n      charter {\n        id\n        edits(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            version\n            at\n            purpose\n            sharedGoal\n            waysOfWorking\n            decidesItself\n            by {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CharterHistoryDocument,
    "\n  mutation EditTeamCharter($input: EditTeamCharterInput!) {\n    editTeamCharter(input: $input) {\n      charter {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EditTeamCharterDocument,
    "\n  fragment TeamMemberView on TeamMember {\n    id\n    role\n    profession\n    helpsWith\n    phone\n    away {\n      fromDate\n      untilDate\n    }\n    deputies {\n      id\n      fromDate\n      untilDate\n      person {\n        id\n        name\n      }\n    }\n    person {\n      id\n      name\n      initials\n    }\n    unit {\n      id\n      name\n    }\n  }\n": types.TeamMemberViewFragmentDoc,
    "\n  fragment NextOfKinView on NextOfKin {\n    id\n    relationship\n    person {\n      id\n      name\n      initials\n    }\n  }\n": types.NextOfKinViewFragmentDoc,
    "\n  query Team($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n      }\n      helpers {\n        people\n        services\n      }\n      team {\n        id\n        role\n        deputyFor\n        person {\n          id\n        }\n        ...TeamMemberView\n      }\n      nextOfKin {\n        id\n        ...NextOfKinView\n      }\n    }\n  }\n": types.TeamDocument,
    "\n  query OwnSessions {\n    ownSessions {\n      id\n      begunAt\n      lastUsedAt\n      browser\n      system\n      provider\n      isThis\n    }\n    loginProviders {\n      key\n      kind\n      name\n    }\n  }\n": types.OwnSessionsDocument,
    "\n  mutation EndOwnSession($input: EndOwnSessionInput!) {\n    endOwnSession(input: $input) {\n      endedId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n": types.EndOwnSessionDocument,
    "\n  fragment CollaborationLine on Collaboration {\n    id\n    owner {\n      id\n      name\n      initials\n    }\n    myAccess {\n      relation\n    }\n    coordinator {\n      id\n      person {\n        id\n        name\n      }\n    }\n    plan {\n      id\n      state\n    }\n    nextMeeting {\n      id\n      startsAt\n      state\n    }\n    thread {\n      id\n      unreadCount\n    }\n    overdueCount\n  }\n": types.CollaborationLineFragmentDoc,
    "\n  query People($after: String) {\n    myCollaborations(first: 20, after: $after) {\n      nodes {\n        id\n        ...CollaborationLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query OwnerNews($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      lookedLastWeek\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      thread {\n        id\n        unreadCount\n      }\n    }\n  }\n": types.OwnerNewsDocument,
    "\n  query RelativeStart {\n    myCollaborations(first: 10) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        ...CollaborationLine\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RelativeStartDocument,
    "\n  query WorkStart {\n    myCollaborations(first: 10) {\n      nodes {\n        id\n        ...CollaborationLine\n        ...FollowUpFacts\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    myMeasures(first: 10) {\n      nodes {\n        id\n        collaborationId\n        title\n        deadline\n        overdue\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.WorkStartDocument,
    "\n  fragment FollowUpFacts on Collaboration {\n    plan {\n      id\n      reviewDate\n      whatMatters {\n        version\n      }\n    }\n    nextMeeting {\n      id\n      startedAt\n    }\n    consentEnding {\n      id\n      lastDay\n      unit {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.FollowUpFactsFragmentDoc,
    "\n  query Session {\n    session {\n      demoMode\n      loggedIn\n      kind\n      hatEnded\n      waits\n      idleExpiresAt\n      provider\n      hats {\n        ...HatParts\n      }\n      hat {\n        ...HatParts\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  fragment HatParts on Hat {\n    personId\n    name\n    municipality {\n      id\n      name\n    }\n    roles\n    unitName\n    profession\n    ownerOf\n  }\n": types.HatPartsFragmentDoc,
    "\n  query LoginProviders {\n    loginProviders {\n      key\n      kind\n      name\n    }\n  }\n": types.LoginProvidersDocument,
    "\n  query DemoPersonas {\n    demoPersonas {\n      key\n      name\n      description\n    }\n  }\n": types.DemoPersonasDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MutationErrors on MutationError {\n    __typename\n    ... on UserError {\n      code\n      message\n      path\n    }\n    ... on VersionConflict {\n      yours\n      theirs\n      theirName\n      theirAt\n      currentVersion\n    }\n    ... on AlreadySent {\n      version\n    }\n  }\n"): typeof import('./graphql').MutationErrorsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenOutbox {\n    openOutbox {\n      key\n    }\n  }\n"): typeof import('./graphql').OpenOutboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDrafts($collaborationId: ID!, $after: String) {\n    collaboration(id: $collaborationId) {\n      id\n      drafts(after: $after) {\n        key\n        baseVersion\n        savedAt\n        fields {\n          name\n          text\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepDraft($input: KeepDraftInput!) {\n    keepDraft(input: $input) {\n      savedAt\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').KeepDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropDraft($input: DropDraftInput!) {\n    dropDraft(input: $input) {\n      dropped\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').DropDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccessLogEntryView on AccessLogEntry {\n    id\n    at\n    unitName\n    section\n    relation\n    groundKind\n    why\n    questionGoesTo\n    deputyFor {\n      id\n      name\n    }\n    viewer {\n      id\n      name\n      initials\n      profession\n    }\n    question {\n      ...LogQuestionView\n    }\n  }\n"): typeof import('./graphql').AccessLogEntryViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLog($collaborationId: ID!, $after: String, $filter: AccessLogFilterInput) {\n    accessLog(collaborationId: $collaborationId, first: 30, after: $after, filter: $filter) {\n      nodes {\n        ...AccessLogEntryView\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLogViewers($collaborationId: ID!) {\n    accessLogViewers(collaborationId: $collaborationId) {\n      unitId\n      unitName\n      viewer {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogViewersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActionsHere($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      myAccess {\n        actions\n      }\n    }\n  }\n"): typeof import('./graphql').ActionsHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').GiveConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeConsent($input: ChangeConsentInput!) {\n    changeConsent(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoWithdrawal($input: UndoWithdrawalInput!) {\n    undoWithdrawal(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').UndoWithdrawalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLegalBasis($input: RecordLegalBasisInput!) {\n    recordLegalBasis(input: $input) {\n      consent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RecordLegalBasisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerConsentRequest($input: AnswerConsentRequestInput!) {\n    answerConsentRequest(input: $input) {\n      request {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerConsentRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsentRequest($input: WithdrawConsentRequestInput!) {\n    withdrawConsentRequest(input: $input) {\n      request {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExcludeEmployee($input: ExcludeEmployeeInput!) {\n    excludeEmployee(input: $input) {\n      exclusion {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ExcludeEmployeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExcludeByName($input: ExcludeByNameInput!) {\n    excludeByName(input: $input) {\n      exclusions {\n        id\n      }\n      namesakeStays\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ExcludeByNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftExclusion($input: LiftExclusionInput!) {\n    liftExclusion(input: $input) {\n      exclusion {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').LiftExclusionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LetInRelative($input: LetInRelativeInput!) {\n    letInRelative(input: $input) {\n      relative {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').LetInRelativeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRelative($input: ChangeRelativeInput!) {\n    changeRelative(input: $input) {\n      relative {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeRelativeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRelative($input: CloseRelativeInput!) {\n    closeRelative(input: $input) {\n      relative {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').CloseRelativeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMandate($input: RecordMandateInput!) {\n    recordMandate(input: $input) {\n      guardian {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RecordMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMandate($input: ChangeMandateInput!) {\n    changeMandate(input: $input) {\n      guardian {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMandate($input: EndMandateInput!) {\n    endMandate(input: $input) {\n      guardian {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EndMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordParent($input: RecordParentInput!) {\n    recordParent(input: $input) {\n      parent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RecordParentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeParent($input: ChangeParentInput!) {\n    changeParent(input: $input) {\n      parent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeParentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndParent($input: EndParentInput!) {\n    endParent(input: $input) {\n      parent {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EndParentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForConsent($input: AskForConsentInput!) {\n    askForConsent(input: $input) {\n      requests {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AskForConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithholdAreas($input: WithholdAreasInput!) {\n    withholdAreas(input: $input) {\n      withheld\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').WithholdAreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CircleChangeView on CircleChange {\n    person {\n      id\n      name\n      profession\n    }\n    unit {\n      id\n      name\n    }\n    gains {\n      areas\n      firstDay\n      lastDay\n    }\n    moves {\n      areas\n      lastDay\n    }\n    loses\n    keeps\n    writes\n    seesNothing\n  }\n"): typeof import('./graphql').CircleChangeViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewCircleChange($input: PreviewInput!) {\n    previewCircleChange(input: $input) {\n      changes {\n        ...CircleChangeView\n      }\n      unchanged {\n        ...CircleChangeView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewCircleChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuardView on DisclosureGuard {\n    id\n    reason\n    legalGround\n    decidedAt\n    until\n    toldAt\n    state\n    version\n    toward {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    decidedBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').GuardViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisclosureGuards($collaborationId: ID!) {\n    disclosureGuards(collaborationId: $collaborationId) {\n      guards {\n        id\n        ...GuardView\n      }\n      choices {\n        towards {\n          ofAgeOn\n          person {\n            id\n            name\n          }\n        }\n        takingPartIds\n        units {\n          id\n          name\n        }\n        deciders {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DisclosureGuardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDisclosureGuard($input: SetDisclosureGuardInput!) {\n    setDisclosureGuard(input: $input) {\n      guarding {\n        guards {\n          id\n          state\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetDisclosureGuardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewDisclosureGuard($input: RenewDisclosureGuardInput!) {\n    renewDisclosureGuard(input: $input) {\n      guarding {\n        guards {\n          id\n          state\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RenewDisclosureGuardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkGuardTold($input: MarkGuardToldInput!) {\n    markGuardTold(input: $input) {\n      guarding {\n        guards {\n          id\n          state\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MarkGuardToldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogControlHours {\n    logControlHours {\n      unitKind\n      opens\n      closes\n      weekends\n      version\n    }\n  }\n"): typeof import('./graphql').LogControlHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWorkingHours($input: SetWorkingHoursInput!) {\n    setWorkingHours(input: $input) {\n      hours {\n        unitKind\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetWorkingHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogControlRules {\n    logControlRules {\n      manyPlans\n      deniedAttempts\n      units {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').LogControlRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LogControlSignalView on LogControlSignal {\n    signal\n    viewerId\n    viewerName\n    profession\n    unitName\n    onDate\n    times\n    plans\n    firstAt\n    lastAt\n    mine\n    reviews {\n      id\n      outcome\n      note\n      reviewedAt\n      reviewedBy {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').LogControlSignalViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogControlSignals($filter: LogControlFilterInput!, $after: String) {\n    logControlSignals(filter: $filter, first: 20, after: $after) {\n      nodes {\n        ...LogControlSignalView\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').LogControlSignalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogControlVisits($filter: LogControlFilterInput!, $after: String) {\n    logControlVisits(filter: $filter, first: 30, after: $after) {\n      nodes {\n        id\n        at\n        refused\n        section\n        planReference\n        viewerName\n        profession\n        viewerReference\n        municipality\n        unitName\n        relation\n        groundKind\n        legalBasis\n        signals\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').LogControlVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogControlUses($after: String) {\n    logControlUses(first: 20, after: $after) {\n      nodes {\n        id\n        at\n        what\n        from\n        to\n        hours {\n          unitKind\n          opens\n          closes\n          weekends\n        }\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').LogControlUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewLogSignal($input: ReviewLogSignalInput!) {\n    reviewLogSignal(input: $input) {\n      signal {\n        ...LogControlSignalView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewLogSignalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LogQuestionView on LogQuestion {\n    id\n    part\n    lookedAt\n    section\n    unitName\n    dueOn\n    overdue\n    answered\n    viewer {\n      id\n      name\n    }\n    askedBy {\n      id\n      name\n    }\n    lines {\n      id\n      kind\n      body\n      mine\n      writtenAt\n      author {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').LogQuestionViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogQuestion($id: ID!) {\n    logQuestion(id: $id) {\n      ...LogQuestionView\n    }\n  }\n"): typeof import('./graphql').LogQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuestionsToAnswer($after: String) {\n    logQuestionsToAnswer(first: 10, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        part\n        dueOn\n        overdue\n        askedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').QuestionsToAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverdueQuestions($after: String) {\n    overdueLogQuestions(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        reference\n        askedOn\n        dueOn\n        coordinator {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OverdueQuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskAboutVisit($input: AskAboutVisitInput!) {\n    askAboutVisit(input: $input) {\n      entry {\n        id\n        question {\n          ...LogQuestionView\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AskAboutVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteLogQuestion($input: WriteLogQuestionInput!) {\n    writeLogQuestion(input: $input) {\n      question {\n        ...LogQuestionView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').WriteLogQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogAlert($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      logAlert\n    }\n  }\n"): typeof import('./graphql').LogAlertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLogAlert($input: SetLogAlertInput!) {\n    setLogAlert(input: $input) {\n      mode\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetLogAlertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentView on Consent {\n    id\n    version\n    kind\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    areas\n    purpose\n    legalBasis\n    givenHow\n    givenBy {\n      id\n      name\n    }\n    recordedBy {\n      id\n      name\n    }\n    capacity {\n      assessedBy\n      assessedOn\n      assessedFor\n    }\n    heard\n    signedOn\n    firstDay\n    lastDay\n  }\n"): typeof import('./graphql').ConsentViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CircleMemberView on CircleMember {\n    person {\n      id\n      name\n      initials\n      kind\n    }\n    unit {\n      id\n      name\n    }\n    relation\n    spans {\n      areas\n      groundKind\n      consentId\n      firstDay\n      lastDay\n    }\n  }\n"): typeof import('./graphql').CircleMemberViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestView on ConsentRequest {\n    id\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    areas\n    purpose\n    until\n    keptFrom\n  }\n"): typeof import('./graphql').RequestViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoSees($collaborationId: ID!) {\n    whoSees(collaborationId: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      records\n      own\n      decides\n      underAge\n      child\n      heard\n      mayWithhold\n      withheld\n      people {\n        ...CircleMemberView\n      }\n      consents {\n        ...ConsentView\n      }\n      requests {\n        ...RequestView\n      }\n      exclusions {\n        id\n        since\n        person {\n          id\n          name\n        }\n      }\n      relatives {\n        id\n        version\n        kind\n        relationship\n        organisation\n        closest\n        level\n        areas\n        firstDay\n        lastDay\n        person {\n          id\n          name\n        }\n      }\n      guardians {\n        id\n        version\n        level\n        areas\n        mayConsent\n        authority\n        firstDay\n        lastDay\n        person {\n          id\n          name\n        }\n      }\n      parents {\n        id\n        version\n        firstDay\n        lastDay\n        person {\n          id\n          name\n        }\n      }\n      deciders {\n        relation\n        areas\n        person {\n          id\n          name\n        }\n      }\n      ages {\n        key\n        age\n        date\n        past\n      }\n    }\n  }\n"): typeof import('./graphql').WhoSeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentServices($search: String!) {\n    unitDirectory(search: $search, first: 8) {\n      nodes {\n        id\n        name\n        organisation {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').ConsentServicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentService($id: ID!) {\n    directoryUnit(id: $id) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ConsentServiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentOutsiders($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      team {\n        id\n        role\n        unit {\n          id\n        }\n        person {\n          id\n          name\n        }\n      }\n      teamInvitations {\n        id\n        state\n        unit {\n          id\n        }\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ConsentOutsidersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentKnownPeople($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      nextOfKin {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ConsentKnownPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentHistory($collaborationId: ID!, $after: String) {\n    consentHistory(collaborationId: $collaborationId, first: 20, after: $after) {\n      nodes {\n        id\n        what\n        at\n        by {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n        person {\n          id\n          name\n        }\n        areas\n        lastDay\n        signedOn\n        capacity {\n          assessedBy\n          assessedOn\n          assessedFor\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ConsentHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestsWaiting($collaborationId: ID!) {\n    whoSees(collaborationId: $collaborationId) {\n      id\n      decides\n      requests {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RequestsWaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookedLately($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      lookedLastWeek\n      myAccess {\n        relation\n      }\n    }\n  }\n"): typeof import('./graphql').LookedLatelyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyReadiness {\n    emergencyReadiness {\n      on\n      legalGround\n      maxHours\n      units {\n        id\n        name\n      }\n      open {\n        id\n        endsAt\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EmergencyReadinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyDoor {\n    emergencyReadiness {\n      on\n    }\n  }\n"): typeof import('./graphql').EmergencyDoorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenEmergencyAccess($input: OpenEmergencyAccessInput!) {\n    openEmergencyAccess(input: $input) {\n      emergency {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').OpenEmergencyAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyAccess($id: ID!) {\n    emergencyAccess(id: $id) {\n      id\n      reason\n      endsAt\n      owner {\n        id\n        name\n      }\n      crisisSteps {\n        id\n        earlyWarning\n        steps\n        whoDoes\n        whoToCall\n      }\n      contacts {\n        role\n        relationship\n        closest\n        phone\n        person {\n          id\n          name\n          initials\n        }\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EmergencyAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndEmergencyAccess($input: EndEmergencyAccessInput!) {\n    endEmergencyAccess(input: $input) {\n      endedId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EndEmergencyAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyOpenings($collaborationId: ID!, $after: String) {\n    emergencyOpenings(collaborationId: $collaborationId, after: $after) {\n      nodes {\n        id\n        reason\n        legalGround\n        openedAt\n        endsAt\n        reviewedAt\n        openedBy {\n          id\n          name\n          initials\n        }\n        unit {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').EmergencyOpeningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewView on EmergencyReview {\n    id\n    reason\n    legalGround\n    openedAt\n    endsAt\n    reviewedAt\n    note\n    own\n    owner {\n      id\n      name\n    }\n    openedBy {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    reviewedBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ReviewViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyReviews($waiting: Boolean!, $after: String) {\n    emergencyReviews(waiting: $waiting, after: $after) {\n      nodes {\n        id\n        ...ReviewView\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').EmergencyReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyReviewsWaiting {\n    emergencyReviewsWaiting\n  }\n"): typeof import('./graphql').EmergencyReviewsWaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewEmergencyAccess($input: ReviewEmergencyAccessInput!) {\n    reviewEmergencyAccess(input: $input) {\n      review {\n        id\n        ...ReviewView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewEmergencyAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencySetting {\n    emergencySetting {\n      id\n      legalGround\n      maxHours\n      from\n      until\n      setBy {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').EmergencySettingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetEmergencyGround($input: SetEmergencyGroundInput!) {\n    setEmergencyGround(input: $input) {\n      setting {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetEmergencyGroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndEmergencyGround($input: EndEmergencyGroundInput!) {\n    endEmergencyGround(input: $input) {\n      setting {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EndEmergencyGroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameCoordinator($input: NameCoordinatorInput!) {\n    nameCoordinator(input: $input) {\n      coordinator {\n        id\n        name\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').NameCoordinatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenReported($input: OpenReportedInput!) {\n    openReported(input: $input) {\n      opened {\n        coordinator {\n          id\n          name\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').OpenReportedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UsePersonalLink($input: UsePersonalLinkInput!) {\n    usePersonalLink(input: $input) {\n      used {\n        personId\n        purpose\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').UsePersonalLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoordinatorCandidates($search: String!) {\n    coordinatorCandidates(search: $search) {\n      id\n      name\n      profession\n      unitName\n    }\n  }\n"): typeof import('./graphql').CoordinatorCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      opened {\n        bornOn\n        coordinator {\n          id\n          name\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactOf on Person {\n    id\n    name\n    contact {\n      address\n      phone\n      email\n      version\n    }\n  }\n"): typeof import('./graphql').ContactOfFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reach($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      addressProtection\n      myAccess {\n        relation\n        actions\n      }\n      owner {\n        id\n        ...ContactOf\n      }\n      team {\n        id\n        level\n        seesPlace\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Identity($collaborationId: ID!) {\n    identity(collaborationId: $collaborationId) {\n      givenName\n      familyName\n      bornOn\n      expectedOn\n      isNumbered\n      hasLoggedIn\n    }\n  }\n"): typeof import('./graphql').IdentityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IdentifyPerson($input: IdentifyPersonInput!) {\n    identifyPerson(input: $input) {\n      identity {\n        bornOn\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').IdentifyPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReachNear($collaborationId: ID!) {\n    whoSees(collaborationId: $collaborationId) {\n      id\n      child\n      relatives {\n        id\n        person {\n          ...ContactOf\n        }\n      }\n      guardians {\n        id\n        mayConsent\n        person {\n          ...ContactOf\n        }\n      }\n      parents {\n        id\n        person {\n          ...ContactOf\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReachNearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditContact($input: EditContactInput!) {\n    editContact(input: $input) {\n      contact {\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAddressProtection($input: SetAddressProtectionInput!) {\n    setAddressProtection(input: $input) {\n      done\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetAddressProtectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSeesPlace($input: SetSeesPlaceInput!) {\n    setSeesPlace(input: $input) {\n      member {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetSeesPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonalLinks($collaborationId: ID!) {\n    personalLinks(collaborationId: $collaborationId) {\n      id\n      purpose\n      createdAt\n      expiresAt\n      usedAt\n      withdrawnAt\n      person {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PersonalLinksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakePersonalLink($input: MakePersonalLinkInput!) {\n    makePersonalLink(input: $input) {\n      link {\n        path\n        expiresAt\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MakePersonalLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPersonalLink($input: WithdrawPersonalLinkInput!) {\n    withdrawPersonalLink(input: $input) {\n      withdrawnId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawPersonalLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryCodes($collaborationId: ID!) {\n    entryCodes(collaborationId: $collaborationId) {\n      id\n      agreedHow\n      createdAt\n      expiresAt\n      usedAt\n      withdrawnAt\n      agreedBy {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').EntryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeEntryCode($input: MakeEntryCodeInput!) {\n    makeEntryCode(input: $input) {\n      code {\n        code\n        expiresAt\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MakeEntryCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawEntryCodes($input: WithdrawEntryCodesInput!) {\n    withdrawEntryCodes(input: $input) {\n      done\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawEntryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReachLink($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        contact {\n          version\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReachLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Absences {\n    myAbsences {\n      nodes {\n        id\n        fromDate\n        untilDate\n        state\n        deputyId\n        choices {\n          collaborationId\n          deputyId\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AbsencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AbsencePreview($fromDate: Date!, $untilDate: Date!, $deputyIds: [ID!]!) {\n    absencePreview(fromDate: $fromDate, untilDate: $untilDate, deputyIds: $deputyIds) {\n      nodes {\n        collaborationId\n        role\n        needsDeputy\n        owner {\n          id\n          name\n        }\n        covers {\n          personId\n          possible\n          cover\n        }\n      }\n      colleagues {\n        away\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AbsencePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanAbsence($input: PlanAbsenceInput!) {\n    planAbsence(input: $input) {\n      absence {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').PlanAbsenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAbsence($input: CancelAbsenceInput!) {\n    cancelAbsence(input: $input) {\n      absence {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').CancelAbsenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOvers($after: String) {\n    myHandOvers(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        batchId\n        collaborationId\n        mine\n        onDate\n        state\n        heldBack\n        summary\n        owner {\n          id\n          name\n        }\n        predecessor {\n          id\n          name\n        }\n        successor {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HandOversDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverPreview($onDate: Date, $successorId: ID) {\n    handOverPreview(onDate: $onDate, successorId: $successorId) {\n      nodes {\n        collaborationId\n        role\n        unanswered\n        planned\n        possible\n        cover\n        owner {\n          id\n          name\n        }\n        measures {\n          id\n          title\n        }\n        meetings {\n          id\n          title\n          startsAt\n        }\n      }\n      colleagues {\n        away\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanHandOver($input: PlanHandOverInput!) {\n    planHandOver(input: $input) {\n      handOvers {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').PlanHandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoHandOver($input: UndoHandOverInput!) {\n    undoHandOver(input: $input) {\n      handOvers {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').UndoHandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryLine on HistoryEntry {\n    id\n    at\n    kind\n    thingId\n    name\n    removed\n    currentVersion\n    act\n    version\n    mayRestore\n    by {\n      id\n      name\n    }\n    changes {\n      field\n      kind\n      before\n      after\n    }\n  }\n"): typeof import('./graphql').HistoryLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($collaborationId: ID!, $after: String, $filter: HistoryFilterInput) {\n    collaboration(id: $collaborationId) {\n      id\n      history(first: 20, after: $after, filter: $filter) {\n        nodes {\n          id\n          ...HistoryLine\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LastStep on HistoryEntry {\n    id\n    at\n    act\n    kind\n    thingId\n    name\n    version\n    changes {\n      field\n      before\n      after\n    }\n  }\n"): typeof import('./graphql').LastStepFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LastDone($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      lastDone {\n        undo {\n          ...LastStep\n        }\n        redo {\n          ...LastStep\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LastDoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoChange($input: UndoChangeInput!) {\n    undoChange(input: $input) {\n      entry {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').UndoChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreVersion($input: RestoreVersionInput!) {\n    restoreVersion(input: $input) {\n      entry {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RestoreVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallMeetingCircle($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n        initials\n      }\n      myAccess {\n        relation\n        areas\n        actions\n      }\n      team {\n        id\n        role\n        profession\n        away {\n          fromDate\n          untilDate\n        }\n        person {\n          id\n          name\n          initials\n        }\n        unit {\n          id\n          name\n        }\n      }\n      thread {\n        id\n        readers {\n          id\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n          initials\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CallMeetingCircleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallMeeting($input: CallMeetingInput!) {\n    callMeeting(input: $input) {\n      meeting {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').CallMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionView on MeetingDecision {\n    id\n    text\n    decidedAt\n    measure {\n      id\n      title\n      deadline\n      status\n      accountable {\n        id\n        name\n      }\n      accountableUnit {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaItemView on AgendaItem {\n    id\n    title\n    lifeArea\n    position\n    minutes\n    state\n    isWhatMatters\n    facts\n    assessments\n    version\n    proposedBy {\n      id\n      name\n    }\n    decisions {\n      id\n      ...DecisionView\n    }\n  }\n"): typeof import('./graphql').AgendaItemViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingView\n    }\n  }\n"): typeof import('./graphql').MeetingPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingView on Meeting {\n    id\n    collaborationId\n    title\n    startsAt\n    endsAt\n    place\n    placeHidden\n    state\n    startedAt\n    endedAt\n    currentItemId\n    currentItemOpenedAt\n    version\n    owner {\n      id\n      name\n    }\n    whatMatters {\n      text\n      writtenAt\n      author {\n        id\n        name\n      }\n    }\n    myAccess {\n      relation\n      areas\n      actions\n    }\n    participants {\n      attendance\n      person {\n        id\n        name\n        initials\n        unit {\n          id\n          name\n        }\n      }\n    }\n    agenda {\n      id\n      ...AgendaItemView\n    }\n    minutes {\n      state\n      approvedAt\n      publishedAt\n      readByMe\n      approvedBy {\n        id\n        name\n      }\n      readBy {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingCircle($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      coordinator {\n        id\n        person {\n          id\n        }\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        person {\n          id\n          name\n        }\n      }\n      plan {\n        id\n        goals {\n          id\n          title\n          lifeArea\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingCircleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingSummary on Meeting {\n    id\n    title\n    startsAt\n    endsAt\n    place\n    placeHidden\n    state\n    myAccess {\n      relation\n    }\n    owner {\n      id\n      name\n    }\n    participants {\n      person {\n        id\n      }\n    }\n    minutes {\n      state\n      readByMe\n    }\n  }\n"): typeof import('./graphql').MeetingSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings($collaborationId: ID!, $after: String) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      meetings(first: 20, after: $after) {\n        nodes {\n          id\n          state\n          startsAt\n          endsAt\n          ...MeetingSummary\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextMeeting($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      myAccess {\n        relation\n        actions\n      }\n      nextMeeting {\n        ...MeetingSummary\n      }\n    }\n  }\n"): typeof import('./graphql').NextMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMeetings($first: Int!, $after: String) {\n    myMeetings(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...MeetingSummary\n      }\n    }\n  }\n"): typeof import('./graphql').MyMeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartMeeting($input: MeetingIdInput!) {\n    startMeeting(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').StartMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      meeting {\n        id\n        participants {\n          attendance\n          person {\n            id\n          }\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MarkAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeUpItem($input: TakeUpItemInput!) {\n    takeUpItem(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').TakeUpItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeItem($input: TakeUpItemInput!) {\n    concludeItem(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ConcludeItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMeeting($input: MeetingIdInput!) {\n    endMeeting(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EndMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteNotes($input: WriteNotesInput!) {\n    writeNotes(input: $input) {\n      item {\n        id\n        facts\n        assessments\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').WriteNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeDecision($input: TakeDecisionInput!) {\n    takeDecision(input: $input) {\n      decision {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').TakeDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeMeasure($input: MakeMeasureInput!) {\n    makeMeasure(input: $input) {\n      decision {\n        ...DecisionView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MakeMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      item {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishMinutes($input: MeetingIdInput!) {\n    publishMinutes(input: $input) {\n      meeting {\n        ...MeetingView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').PublishMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkMinutesRead($input: MeetingIdInput!) {\n    markMinutesRead(input: $input) {\n      meeting {\n        id\n        minutes {\n          state\n          readByMe\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MarkMinutesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageView on Message {\n    id\n    body\n    sentAt\n    mine\n    author {\n      id\n      name\n      initials\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').MessageViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Thread($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      thread {\n        id\n        unreadCount\n        lastReadMessageId\n        readers {\n          id\n          name\n          kind\n          unit {\n            id\n            name\n          }\n        }\n        messages(last: 30) {\n          nodes {\n            ...MessageView\n          }\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OlderMessages($collaborationId: ID!, $before: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      thread {\n        id\n        messages(last: 30, before: $before) {\n          nodes {\n            ...MessageView\n          }\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OlderMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unread($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      thread {\n        id\n        unreadCount\n      }\n    }\n  }\n"): typeof import('./graphql').UnreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageView\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SendMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      thread {\n        id\n        unreadCount\n        lastReadMessageId\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MarkThreadReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotices {\n    unreadNotices\n  }\n"): typeof import('./graphql').UnreadNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($first: Int!, $after: String) {\n    myNotices(first: $first, after: $after) {\n      nodes {\n        id\n        kind\n        collaborationId\n        aboutId\n        onDate\n        createdAt\n        read\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MarkNoticesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnconfirmedAddresses($unitId: ID!, $after: String) {\n    unconfirmedAddresses(unitId: $unitId, first: 30, after: $after) {\n      nodes {\n        id\n        address\n        setAt\n        waitingSince\n        mayAnswer\n        version\n        person {\n          id\n          name\n          initials\n        }\n        setBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').UnconfirmedAddressesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerWorkAddress($input: AnswerWorkAddressInput!) {\n    answerWorkAddress(input: $input) {\n      answered\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerWorkAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($after: String) {\n    organisations(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        type\n        organisationNumber\n        from\n        until\n        units\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitRegister($search: String!, $closed: Boolean!, $after: String) {\n    unitRegister(search: $search, closed: $closed, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        code\n        until\n        closed\n        employees\n        organisation {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').UnitRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Professionals($search: String!) {\n    professionals(search: $search) {\n      id\n      name\n      profession\n    }\n  }\n"): typeof import('./graphql').ProfessionalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) {\n      organisation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      organisation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) {\n      unit {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      unit {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReorganiseUnits($input: ReorganiseUnitsInput!) {\n    reorganiseUnits(input: $input) {\n      units {\n        id\n        name\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ReorganiseUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddEmployee($input: AddEmployeeInput!) {\n    addEmployee(input: $input) {\n      staff {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddEmployeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditEmployee($input: EditEmployeeInput!) {\n    editEmployee(input: $input) {\n      person {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditEmployeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddUnitRole($input: AddUnitRoleInput!) {\n    addUnitRole(input: $input) {\n      staff {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddUnitRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndUnitRole($input: EndUnitRoleInput!) {\n    endUnitRole(input: $input) {\n      staff {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EndUnitRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitDirectory($search: String!, $after: String) {\n    unitDirectory(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        zone\n        organisation {\n          id\n          name\n        }\n        profile {\n          helpsWith\n          tags\n          phone\n          email\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').UnitDirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryTags {\n    directoryTags\n  }\n"): typeof import('./graphql').DirectoryTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryUnit($id: ID!) {\n    directoryUnit(id: $id) {\n      id\n      name\n      kind\n      code\n      zone\n      from\n      until\n      closed\n      version\n      mayDescribe\n      organisation {\n        id\n        name\n      }\n      profile {\n        helpsWith\n        tags\n        openingHours\n        phone\n        email\n        version\n      }\n      successors {\n        id\n        name\n      }\n      predecessors {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').DirectoryUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitStaff($unitId: ID!, $ended: Boolean!, $after: String) {\n    loginProviders {\n      key\n      kind\n    }\n    unitStaff(unitId: $unitId, ended: $ended, first: 30, after: $after) {\n      nodes {\n        id\n        role\n        from\n        until\n        version\n        person {\n          id\n          name\n          initials\n          profession\n        }\n        facts {\n          employeeNumber\n          workPhone\n          workEmail\n          numberWords\n          competences\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').UnitStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescribeUnit($input: DescribeUnitInput!) {\n    describeUnit(input: $input) {\n      unit {\n        id\n        profile {\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').DescribeUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentsToUnit($unitId: ID!, $after: String) {\n    consentsToUnit(unitId: $unitId, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ConsentsToUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnconfirmedNumbers($unitId: ID!, $after: String) {\n    unconfirmedNumbers(unitId: $unitId, first: 30, after: $after) {\n      nodes {\n        setAt\n        waitingSince\n        mayAnswer\n        person {\n          id\n          name\n          initials\n        }\n        setBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').UnconfirmedNumbersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteWorkNumber($input: NoteWorkNumberInput!) {\n    noteWorkNumber(input: $input) {\n      word\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').NoteWorkNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWorkNumber($input: RemoveWorkNumberInput!) {\n    removeWorkNumber(input: $input) {\n      removed\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveWorkNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoordinationOverview($search: String, $after: String) {\n    coordinationOverview(search: $search, first: 30, after: $after) {\n      nodes {\n        id\n        state\n        openedOn\n        coordinatorSince\n        owner {\n          id\n          name\n          initials\n        }\n        coordinator {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    coordinationCounts {\n      open\n      withoutCoordinator\n      withNeeds\n    }\n  }\n"): typeof import('./graphql').CoordinationOverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnownedNeeds($after: String) {\n    unownedNeeds(first: 10, after: $after) {\n      nodes {\n        id\n        needs\n        needsSince\n        owner {\n          id\n          name\n          initials\n        }\n        coordinator {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').UnownedNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitLoads {\n    unitLoads {\n      unit {\n        id\n        name\n      }\n      collaborations\n      coordinated\n      employees {\n        collaborations\n        coordinated\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UnitLoadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperHelper on TeamMember {\n    id\n    helpsWith\n    phone\n    level\n    deputyFor\n    person {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PaperHelperFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperMeasure on Measure {\n    id\n    title\n    extent\n    deadline\n    status\n    createdAt\n    settledAt\n    accountable {\n      id\n      name\n    }\n    accountableUnit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PaperMeasureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaperPage($collaborationId: ID!, $easy: Boolean! = false) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      team {\n        id\n        ...PaperHelper\n      }\n      crisisSteps @include(if: $easy) {\n        id\n        earlyWarning\n        steps\n        whoDoes\n        whoToCall\n      }\n      nextMeeting {\n        id\n        startsAt\n      }\n      plan {\n        id\n        state\n        reviewDate\n        whatMatters {\n          text\n        }\n        goals {\n          id\n          title\n          voice\n          state\n          measures {\n            id\n            ...PaperMeasure\n          }\n        }\n        otherMeasures {\n          id\n          ...PaperMeasure\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PaperPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BeginPlanPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      plan {\n        id\n        state\n        version\n        consentOn\n        whatMatters {\n          text\n          version\n          writtenAt\n          author {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BeginPlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginPlan($input: BeginPlanInput!) {\n    beginPlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').BeginPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClosePlanPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      plan {\n        id\n        state\n        version\n        goals {\n          id\n          measures {\n            id\n            title\n            status\n            deadline\n            accountable {\n              id\n              name\n            }\n          }\n        }\n        otherMeasures {\n          id\n          title\n          status\n          deadline\n          accountable {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ClosePlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfessionalPlanView on ProfessionalPlan {\n    id\n    lifeArea\n    kind\n    title\n    keptWhere\n    reviseOn\n    version\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ProfessionalPlanViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceOfferView on ServiceOffer {\n    id\n    lifeArea\n    wish\n    answer\n    reason\n    version\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ServiceOfferViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BesideGoals($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      professionalPlans {\n        id\n        ...ProfessionalPlanView\n      }\n      serviceOffers {\n        id\n        ...ServiceOfferView\n      }\n    }\n  }\n"): typeof import('./graphql').BesideGoalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddProfessionalPlan($input: AddProfessionalPlanInput!) {\n    addProfessionalPlan(input: $input) {\n      professionalPlan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddProfessionalPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditProfessionalPlan($input: EditProfessionalPlanInput!) {\n    editProfessionalPlan(input: $input) {\n      professionalPlan {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditProfessionalPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetProfessionalPlanRemoved($input: SetRemovedInput!) {\n    setProfessionalPlanRemoved(input: $input) {\n      professionalPlan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetProfessionalPlanRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddServiceOffer($input: AddServiceOfferInput!) {\n    addServiceOffer(input: $input) {\n      serviceOffer {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddServiceOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditServiceOffer($input: EditServiceOfferInput!) {\n    editServiceOffer(input: $input) {\n      serviceOffer {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditServiceOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetServiceOfferRemoved($input: SetRemovedInput!) {\n    setServiceOfferRemoved(input: $input) {\n      serviceOffer {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetServiceOfferRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MoveGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGoalState($input: SetGoalStateInput!) {\n    setGoalState(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetGoalStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeTopGoal($input: MakeTopGoalInput!) {\n    makeTopGoal(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MakeTopGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGoalRemoved($input: SetRemovedInput!) {\n    setGoalRemoved(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetGoalRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMeasure($input: MoveMeasureInput!) {\n    moveMeasure(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MoveMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMeasureRemoved($input: SetRemovedInput!) {\n    setMeasureRemoved(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetMeasureRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordChildTalk($input: RecordChildTalkInput!) {\n    recordChildTalk(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RecordChildTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetChildTalkRemoved($input: SetRemovedInput!) {\n    setChildTalkRemoved(input: $input) {\n      removed\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetChildTalkRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContributorView on Contributor {\n    id\n    name\n    does\n    mine\n    version\n    person {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ContributorViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContributor($input: AddContributorInput!) {\n    addContributor(input: $input) {\n      contributor {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddContributorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditContributor($input: EditContributorInput!) {\n    editContributor(input: $input) {\n      contributor {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditContributorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetContributorRemoved($input: SetRemovedInput!) {\n    setContributorRemoved(input: $input) {\n      contributor {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetContributorRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoordinatorRefusals($after: String) {\n    coordinatorRefusals(first: 5, after: $after) {\n      nodes {\n        id\n        owner {\n          id\n          name\n        }\n        refusal {\n          id\n          ...RefusalView\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').CoordinatorRefusalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AppealSetting {\n    planSetting {\n      appealWeeks\n      appealBody\n    }\n  }\n"): typeof import('./graphql').AppealSettingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCoordinatorRefusal($input: RecordCoordinatorRefusalInput!) {\n    recordCoordinatorRefusal(input: $input) {\n      refusal {\n        id\n        refusal {\n          id\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RecordCoordinatorRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleCoordinatorRefusal($input: SettleCoordinatorRefusalInput!) {\n    settleCoordinatorRefusal(input: $input) {\n      refusal {\n        id\n        refusal {\n          id\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SettleCoordinatorRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CrisisStepView on CrisisStep {\n    id\n    lifeArea\n    earlyWarning\n    steps\n    whoDoes\n    whoToCall\n    ownWords\n    version\n  }\n"): typeof import('./graphql').CrisisStepViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CrisisSteps($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      crisisSteps {\n        id\n        ...CrisisStepView\n      }\n    }\n  }\n"): typeof import('./graphql').CrisisStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCrisisStep($input: AddCrisisStepInput!) {\n    addCrisisStep(input: $input) {\n      step {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddCrisisStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCrisisStep($input: EditCrisisStepInput!) {\n    editCrisisStep(input: $input) {\n      step {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditCrisisStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCrisisStep($input: MoveCrisisStepInput!) {\n    moveCrisisStep(input: $input) {\n      step {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MoveCrisisStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCrisisStep($input: RemoveCrisisStepInput!) {\n    removeCrisisStep(input: $input) {\n      step {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveCrisisStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMeasure($input: AddMeasureInput!) {\n    addMeasure(input: $input) {\n      measure {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMeasure($input: EditMeasureInput!) {\n    editMeasure(input: $input) {\n      measure {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMeasureStatus($input: SetMeasureStatusInput!) {\n    setMeasureStatus(input: $input) {\n      measure {\n        id\n        status\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetMeasureStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditWhatMatters($input: EditWhatMattersInput!) {\n    editWhatMatters(input: $input) {\n      plan {\n        id\n        whatMatters {\n          text\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditWhatMattersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGoal($input: AddGoalInput!) {\n    addGoal(input: $input) {\n      goal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditGoal($input: EditGoalInput!) {\n    editGoal(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvaluationView on Evaluation {\n    id\n    goalId\n    voice\n    evaluatedOn\n    outcome\n    outcomeBy {\n      id\n      name\n    }\n    ownOutcome\n    ownWords\n    ownBy {\n      id\n      name\n    }\n    learnt\n    version\n  }\n"): typeof import('./graphql').EvaluationViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GoalScaleView on GoalScale {\n    id\n    muchLess\n    less\n    asHoped\n    more\n    muchMore\n    withPerson\n    version\n  }\n"): typeof import('./graphql').GoalScaleViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RehabCourseView on RehabCourse {\n    id\n    goalId\n    lifeArea\n    purpose\n    fromDate\n    untilDate\n    intensity\n    version\n    activities {\n      id\n      what\n      howOften\n      who\n      startRating\n      startBy {\n        id\n        name\n      }\n      endRating\n      endBy {\n        id\n        name\n      }\n      version\n    }\n  }\n"): typeof import('./graphql').RehabCourseViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      evaluations {\n        id\n        ...EvaluationView\n      }\n      rehabCourses {\n        id\n        ...RehabCourseView\n      }\n      plan {\n        id\n        state\n        version\n        reviewDate\n        reviewWas\n        reviewReason\n        reviewMonths\n        periodEnd\n        activeInFact {\n          state\n          until\n          lastOn\n        }\n        goals {\n          id\n          title\n          lifeArea\n          state\n          stateReason\n          settledAt\n          reviewOn\n          reviewWas\n          reviewReason\n          version\n          scale {\n            id\n            ...GoalScaleView\n          }\n        }\n      }\n    }\n    planSetting {\n      reviewMonths\n    }\n  }\n"): typeof import('./graphql').EvaluationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EvaluateGoal($input: EvaluateGoalInput!) {\n    evaluateGoal(input: $input) {\n      evaluation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EvaluateGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EvaluatePlan($input: EvaluatePlanInput!) {\n    evaluatePlan(input: $input) {\n      evaluation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EvaluatePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateEvaluation($input: RateEvaluationInput!) {\n    rateEvaluation(input: $input) {\n      evaluation {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RateEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditEvaluation($input: EditEvaluationInput!) {\n    editEvaluation(input: $input) {\n      evaluation {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetEvaluationRemoved($input: SetRemovedInput!) {\n    setEvaluationRemoved(input: $input) {\n      evaluation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetEvaluationRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGoalScale($input: SetGoalScaleInput!) {\n    setGoalScale(input: $input) {\n      goal {\n        id\n        scale {\n          version\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetGoalScaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGoalReview($input: SetGoalReviewInput!) {\n    setGoalReview(input: $input) {\n      goal {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetGoalReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostponeGoalReview($input: PostponeGoalReviewInput!) {\n    postponeGoalReview(input: $input) {\n      goal {\n        id\n        reviewOn\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').PostponeGoalReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostponePlanReview($input: PostponePlanReviewInput!) {\n    postponePlanReview(input: $input) {\n      plan {\n        id\n        reviewDate\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').PostponePlanReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalsPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      childAges {\n        key\n        age\n        date\n        past\n      }\n      plan {\n        id\n        state\n        goals {\n          id\n          ...GoalView\n          measures {\n            id\n            contributors {\n              id\n              ...ContributorView\n            }\n          }\n        }\n        otherMeasures {\n          id\n          ...MeasureView\n          contributors {\n            id\n            ...ContributorView\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GoalsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Removed($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      plan {\n        id\n        removedGoals {\n          id\n          title\n          removedAt\n        }\n        removedMeasures {\n          id\n          title\n          removedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyMeasureItem on Measure {\n    id\n    collaborationId\n    title\n    extent\n    deadline\n    overdue\n    status\n    version\n    owner {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').MyMeasureItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMeasures($first: Int!, $after: String) {\n    myMeasures(first: $first, after: $after) {\n      nodes {\n        id\n        ...MyMeasureItem\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MyMeasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanSummary($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      coordinator {\n        id\n      }\n      planRefusals {\n        id\n        about\n        status\n        ...RefusalView\n      }\n      plan {\n        id\n        whatMatters {\n          ...WhatMattersView\n        }\n        goals {\n          id\n          measures {\n            id\n            ...MeasureView\n          }\n        }\n        otherMeasures {\n          id\n          ...MeasureView\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanSummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedView on Need {\n    id\n    lifeArea\n    text\n    saidBy\n    state\n    waitedDays\n    stateSince\n    escalatedAt\n    reason\n    createdAt\n    version\n    moves\n    owner {\n      id\n      name\n    }\n    ownerUnit {\n      id\n      name\n    }\n    createdBy {\n      id\n      name\n    }\n    measure {\n      id\n      title\n      status\n      deadline\n    }\n  }\n"): typeof import('./graphql').NeedViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      plan {\n        id\n      }\n      needs {\n        id\n        ...NeedView\n      }\n    }\n  }\n"): typeof import('./graphql').NeedsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsLine($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      needs {\n        id\n        state\n        waitedDays\n      }\n    }\n  }\n"): typeof import('./graphql').NeedsLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemovedNeeds($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      removedNeeds {\n        id\n        text\n        removedAt\n        moves\n      }\n    }\n  }\n"): typeof import('./graphql').RemovedNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNeed($input: AddNeedInput!) {\n    addNeed(input: $input) {\n      need {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditNeed($input: EditNeedInput!) {\n    editNeed(input: $input) {\n      need {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OwnNeed($input: OwnNeedInput!) {\n    ownNeed(input: $input) {\n      need {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').OwnNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNeedState($input: SetNeedStateInput!) {\n    setNeedState(input: $input) {\n      need {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetNeedStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeMeasureOfNeed($input: MakeMeasureOfNeedInput!) {\n    makeMeasureOfNeed(input: $input) {\n      need {\n        id\n        version\n        measure {\n          id\n        }\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').MakeMeasureOfNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNeedRemoved($input: SetRemovedInput!) {\n    setNeedRemoved(input: $input) {\n      need {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetNeedRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusalView on PlanRefusal {\n    id\n    about\n    grounds\n    decidedOn\n    appealBy\n    appealBody\n    status\n    appealedOn\n    settledOn\n    version\n  }\n"): typeof import('./graphql').RefusalViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanLife($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      pastPlans {\n        id\n        state\n        stateSince\n        stateReason\n        wishedOn\n        version\n      }\n      planRefusals {\n        id\n        about\n        status\n        ...RefusalView\n      }\n    }\n    planSetting {\n      appealWeeks\n      appealBody\n      reviewMonths\n    }\n  }\n"): typeof import('./graphql').PlanLifeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Refusals($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      planRefusals {\n        id\n        about\n        status\n        ...RefusalView\n      }\n    }\n  }\n"): typeof import('./graphql').RefusalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPlanWish($input: RecordPlanWishInput!) {\n    recordPlanWish(input: $input) {\n      plan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RecordPlanWishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclinePlan($input: DeclinePlanInput!) {\n    declinePlan(input: $input) {\n      plan {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').DeclinePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPlan($input: StartPlanInput!) {\n    startPlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').StartPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PausePlan($input: PausePlanInput!) {\n    pausePlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').PausePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumePlan($input: ResumePlanInput!) {\n    resumePlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ResumePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPlan($input: WithdrawPlanInput!) {\n    withdrawPlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePlan($input: ClosePlanInput!) {\n    closePlan(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').ClosePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPlan($input: EditPlanInput!) {\n    editPlan(input: $input) {\n      plan {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPlanRefusal($input: RecordPlanRefusalInput!) {\n    recordPlanRefusal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RecordPlanRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppealPlanRefusal($input: AppealPlanRefusalInput!) {\n    appealPlanRefusal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AppealPlanRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackAppeal($input: TakeBackAppealInput!) {\n    takeBackAppeal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').TakeBackAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettlePlanRefusal($input: SettlePlanRefusalInput!) {\n    settlePlanRefusal(input: $input) {\n      refusal {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SettlePlanRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhatMattersView on WhatMatters {\n    text\n    writtenAt\n    version\n    author {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').WhatMattersViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasureView on Measure {\n    id\n    goalId\n    title\n    how\n    extent\n    lifeArea\n    startDate\n    deadline\n    status\n    statusReason\n    overdue\n    userAnswer\n    version\n    accountable {\n      id\n      name\n      initials\n    }\n    accountableUnit {\n      id\n      name\n    }\n    decision {\n      id\n      meetingId\n      decidedAt\n    }\n    mine\n    childWelfare\n    childTalks {\n      id\n      outcome\n      talkedOn\n      reason\n      guardianAnswer\n      guardianNote\n      recordedBy {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').MeasureViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GoalView on Goal {\n    id\n    title\n    voice\n    lifeArea\n    details\n    parentId\n    isTop\n    state\n    stateReason\n    settledAt\n    mine\n    version\n    measures {\n      id\n      ...MeasureView\n    }\n  }\n"): typeof import('./graphql').GoalViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanStanding on IndividualPlan {\n    id\n    state\n    stateSince\n    stateReason\n    wishedBy\n    wishedOn\n    wishedHow\n    consentOn\n    reviewMonths\n    version\n  }\n"): typeof import('./graphql').PlanStandingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanAbout on IndividualPlan {\n    id\n    resources\n    ownContribution\n    kinContribution\n    neededCooperation\n    periodStart\n    periodEnd\n    reviewDate\n    reviewMonths\n    consentOn\n    consentHow\n    version\n  }\n"): typeof import('./graphql').PlanAboutFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      coordinator {\n        id\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n      }\n      team {\n        id\n        person {\n          id\n          name\n        }\n        away {\n          fromDate\n          untilDate\n        }\n        unit {\n          id\n          name\n        }\n      }\n      nextOfKin {\n        id\n        relationship\n        person {\n          id\n          name\n        }\n      }\n      carriedMeasures {\n        id\n        ...MeasureView\n      }\n      plan {\n        id\n        ...PlanStanding\n        ...PlanAbout\n        points {\n          point\n          state\n          missing {\n            part\n            measureId\n            memberId\n          }\n        }\n        state\n        reviewDate\n        version\n        whatMatters {\n          ...WhatMattersView\n        }\n        goals {\n          id\n          voice\n          ...GoalView\n        }\n        otherMeasures {\n          id\n          ...MeasureView\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tabs($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      rehabCourses {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').TabsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateView on PlanTemplate {\n    id\n    shipped\n    ours\n    retired\n    name\n    about\n    version\n    goals {\n      key\n      title\n      lifeArea\n      measures {\n        key\n        title\n        extent\n        how\n        weeks\n      }\n    }\n  }\n"): typeof import('./graphql').TemplateViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanTemplatesPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      plan {\n        id\n        state\n        version\n        consentOn\n      }\n    }\n    planTemplates {\n      id\n      retired\n      ...TemplateView\n    }\n  }\n"): typeof import('./graphql').PlanTemplatesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeptTemplates($language: String!) {\n    planTemplates(language: $language) {\n      id\n      ...TemplateView\n      versions {\n        number\n        setAt\n        setBy {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').KeptTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateVersion($id: ID!, $number: Int!, $language: String!) {\n    planTemplateVersion(id: $id, number: $number, language: $language) {\n      number\n      name\n      about\n      goals {\n        key\n        title\n        lifeArea\n        measures {\n          key\n          title\n          extent\n          how\n          weeks\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TemplateVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestorePlanTemplate($input: RestorePlanTemplateInput!) {\n    restorePlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RestorePlanTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFromTemplate($input: AddFromTemplateInput!) {\n    addFromTemplate(input: $input) {\n      plan {\n        id\n        state\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddFromTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanTemplate($input: SavePlanTemplateInput!) {\n    savePlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SavePlanTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetirePlanTemplate($input: PlanTemplateIdInput!) {\n    retirePlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RetirePlanTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferPlanTemplate($input: PlanTemplateIdInput!) {\n    offerPlanTemplate(input: $input) {\n      template {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').OfferPlanTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanSettingPage {\n    planSetting {\n      activeMonths\n      reviewMonths\n      escalationDays\n      appealWeeks\n      appealBody\n      setAt\n      setBy {\n        id\n        name\n      }\n      version\n    }\n  }\n"): typeof import('./graphql').PlanSettingPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPlanSetting($input: SetPlanSettingInput!) {\n    setPlanSetting(input: $input) {\n      setting {\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetPlanSettingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRehabCourse($input: AddRehabCourseInput!) {\n    addRehabCourse(input: $input) {\n      rehabCourse {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddRehabCourseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditRehabCourse($input: EditRehabCourseInput!) {\n    editRehabCourse(input: $input) {\n      rehabCourse {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditRehabCourseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRehabCourseRemoved($input: SetRemovedInput!) {\n    setRehabCourseRemoved(input: $input) {\n      rehabCourse {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetRehabCourseRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRehabActivity($input: AddRehabActivityInput!) {\n    addRehabActivity(input: $input) {\n      rehabActivity {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddRehabActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditRehabActivity($input: EditRehabActivityInput!) {\n    editRehabActivity(input: $input) {\n      rehabActivity {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditRehabActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateRehabActivity($input: RateRehabActivityInput!) {\n    rateRehabActivity(input: $input) {\n      rehabActivity {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RateRehabActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRehabActivityRemoved($input: SetRemovedInput!) {\n    setRehabActivityRemoved(input: $input) {\n      rehabActivity {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetRehabActivityRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Takers($collaborationId: ID!, $lifeArea: LifeArea!) {\n    collaboration(id: $collaborationId) {\n      id\n      takers(lifeArea: $lifeArea) {\n        people\n        units\n      }\n    }\n  }\n"): typeof import('./graphql').TakersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineMeasure on Measure {\n    id\n    title\n    startDate\n    deadline\n    status\n    settledAt\n    overdue\n  }\n"): typeof import('./graphql').TimelineMeasureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineMeetings on MeetingConnection {\n    nodes {\n      id\n      title\n      startsAt\n      state\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): typeof import('./graphql').TimelineMeetingsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineMoves on HistoryConnection {\n    nodes {\n      id\n      at\n      kind\n      thingId\n      name\n      removed\n      act\n      stoodAt\n      standsAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): typeof import('./graphql').TimelineMovesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OlderTimelineMeetings($collaborationId: ID!, $after: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      meetings(first: 50, after: $after) {\n        ...TimelineMeetings\n      }\n    }\n  }\n"): typeof import('./graphql').OlderTimelineMeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OlderTimelineMoves($collaborationId: ID!, $after: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      moves: history(first: 100, after: $after, filter: { kinds: [PLAN_STATE, NEED], moves: true }) {\n        ...TimelineMoves\n      }\n    }\n  }\n"): typeof import('./graphql').OlderTimelineMovesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineGoal on Goal {\n    id\n    title\n    state\n    createdAt\n    settledAt\n    reviewOn\n    measures {\n      id\n      ...TimelineMeasure\n    }\n  }\n"): typeof import('./graphql').TimelineGoalFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      openedAt\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        level\n        areas\n        actions\n      }\n      childAges {\n        key\n        age\n        date\n        past\n      }\n      evaluations {\n        id\n        goalId\n        evaluatedOn\n      }\n      meetings(first: 50) {\n        ...TimelineMeetings\n      }\n      moves: history(first: 100, filter: { kinds: [PLAN_STATE, NEED], moves: true }) {\n        ...TimelineMoves\n      }\n      needs {\n        id\n        text\n        state\n        stateSince\n        createdAt\n      }\n      rehabCourses {\n        id\n        purpose\n        fromDate\n        untilDate\n      }\n      professionalPlans {\n        id\n        title\n        reviseOn\n      }\n      carriedMeasures {\n        id\n        ...TimelineMeasure\n      }\n      pastPlans {\n        id\n        state\n        stateSince\n        wishedOn\n        goals {\n          id\n          ...TimelineGoal\n        }\n      }\n      plan {\n        id\n        state\n        stateSince\n        wishedOn\n        periodStart\n        periodEnd\n        reviewDate\n        whatMatters {\n          writtenAt\n        }\n        goals {\n          id\n          ...TimelineGoal\n        }\n        otherMeasures {\n          id\n          ...TimelineMeasure\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseDeputy($input: RefuseDeputyInput!) {\n    refuseDeputy(input: $input) {\n      collaborationId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').RefuseDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationsWaiting {\n    myTeamInvitations(first: 100) {\n      nodes {\n        id\n      }\n    }\n    myPlacesWithoutGround(first: 100) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').InvitationsWaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTeamInvitations($after: String) {\n    myTeamInvitations(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        helpsWith\n        areas\n        startsOn\n        endsOn\n        temporary\n        seesEarlier\n        ownerName\n        mustName\n        invitedAt\n        standingTeamName\n        unit {\n          id\n          name\n        }\n        invitedBy {\n          id\n          name\n        }\n        candidates {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyTeamInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPlacesWithoutGround($after: String) {\n    myPlacesWithoutGround(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...PlaceWithoutGround\n      }\n    }\n  }\n"): typeof import('./graphql').MyPlacesWithoutGroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceWithoutGround on PlaceWithoutGround {\n    id\n    role\n    helpsWith\n    since\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PlaceWithoutGroundFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveWithoutGround($input: LeaveWithoutGroundInput!) {\n    leaveWithoutGround(input: $input) {\n      placeId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').LeaveWithoutGroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerTeamInvitation($input: AnswerTeamInvitationInput!) {\n    answerTeamInvitation(input: $input) {\n      invitation {\n        id\n        openedId\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerTeamInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameForTeamInvitation($input: NameForTeamInvitationInput!) {\n    nameForTeamInvitation(input: $input) {\n      invitation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').NameForTeamInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingTeams($after: String) {\n    standingTeams(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        purpose\n        closesOn\n        version\n        mayMaintain\n        unitClosed\n        caseCount\n        unit {\n          id\n          name\n        }\n        members {\n          id\n          role\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StandingTeamsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeptUnits {\n    keptUnits {\n      id\n      name\n      staff {\n        id\n        name\n      }\n      receivers {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').KeptUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Caseload($after: String) {\n    myCaseload(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        helpsWith\n        standingTeam {\n          id\n          name\n          closesOn\n        }\n        collaboration {\n          id\n          owner {\n            id\n            name\n            initials\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasesToHandOver($after: String) {\n    casesToHandOver(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        standingTeam {\n          id\n          name\n          closesOn\n        }\n        collaboration {\n          id\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CasesToHandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStandingTeam($input: AddStandingTeamInput!) {\n    addStandingTeam(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddStandingTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStandingTeamMember($input: AddStandingTeamMemberInput!) {\n    addStandingTeamMember(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').AddStandingTeamMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndStandingTeamMember($input: EndStandingTeamMemberInput!) {\n    endStandingTeamMember(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EndStandingTeamMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LetReceive($input: LetReceiveInput!) {\n    letReceiveInvitations(input: $input) {\n      unit {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').LetReceiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndStandingTeamCase($input: EndStandingTeamCaseInput!) {\n    endStandingTeamCase(input: $input) {\n      caseId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EndStandingTeamCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditStandingTeam($input: EditStandingTeamInput!) {\n    editStandingTeam(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditStandingTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStandingTeamEnd($input: SetStandingTeamEndInput!) {\n    setStandingTeamEnd(input: $input) {\n      standingTeam {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetStandingTeamEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamPlace on TeamMember {\n    id\n    role\n    profession\n    helpsWith\n    phone\n    areas\n    level\n    since\n    until\n    seesEarlier\n    temporary\n    deputy\n    sees\n    version\n    person {\n      id\n      name\n      initials\n    }\n    unit {\n      id\n      name\n    }\n    openMeasures {\n      id\n      title\n    }\n    forMeasure {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql').TeamPlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamPage($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n        initials\n      }\n      myAccess {\n        relation\n        areas\n        actions\n      }\n      helpers {\n        people\n        services\n      }\n      team {\n        id\n        ...TeamPlace\n      }\n      nextOfKin {\n        id\n        ...NextOfKinView\n      }\n      standingTeams {\n        id\n        helpsWith\n        areas\n        standingTeam {\n          id\n          name\n          closesOn\n          unit {\n            id\n            name\n          }\n          members {\n            id\n            person {\n              id\n              name\n            }\n          }\n        }\n      }\n      teamInvitations {\n        id\n        kind\n        state\n        reason\n        helpsWith\n        level\n        areas\n        startsOn\n        endsOn\n        temporary\n        seesEarlier\n        invitedAt\n        standingTeamName\n        covered\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n        invitedBy {\n          id\n          name\n        }\n      }\n      charter {\n        id\n        purpose\n        sharedGoal\n        waysOfWorking\n        decidesItself\n        editedAt\n        version\n        editedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TeamPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitable($collaborationId: ID!, $search: String!) {\n    collaboration(id: $collaborationId) {\n      id\n      invitable(search: $search) {\n        kind\n        id\n        name\n        detail\n        state\n        answers\n        covered\n      }\n    }\n  }\n"): typeof import('./graphql').InvitableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InviteChoices($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      plan {\n        id\n        goals {\n          id\n          measures {\n            id\n            title\n            status\n          }\n        }\n        otherMeasures {\n          id\n          title\n          status\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InviteChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workplaces($after: String) {\n    unitDirectory(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').WorkplacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToTeam($input: InviteToTeamInput!) {\n    inviteToTeam(input: $input) {\n      invitation {\n        id\n        covered\n        standingTeamName\n        unit {\n          id\n          name\n        }\n        person {\n          id\n          name\n        }\n      }\n      link {\n        path\n        expiresAt\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').InviteToTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTeamInvitation($input: WithdrawTeamInvitationInput!) {\n    withdrawTeamInvitation(input: $input) {\n      invitation {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawTeamInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMembership($input: EditMembershipInput!) {\n    editMembership(input: $input) {\n      member {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSeesEarlier($input: SetSeesEarlierInput!) {\n    setSeesEarlier(input: $input) {\n      member {\n        id\n        seesEarlier\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').SetSeesEarlierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NamePrimaryContact($input: NamePrimaryContactInput!) {\n    namePrimaryContact(input: $input) {\n      member {\n        id\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').NamePrimaryContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      membershipId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CharterHistory($collaborationId: ID!, $first: Int!, $after: String) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n      }\n      charter {\n        id\n        edits(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            version\n            at\n            purpose\n            sharedGoal\n            waysOfWorking\n            decidesItself\n            by {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CharterHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditTeamCharter($input: EditTeamCharterInput!) {\n    editTeamCharter(input: $input) {\n      charter {\n        id\n        version\n      }\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EditTeamCharterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamMemberView on TeamMember {\n    id\n    role\n    profession\n    helpsWith\n    phone\n    away {\n      fromDate\n      untilDate\n    }\n    deputies {\n      id\n      fromDate\n      untilDate\n      person {\n        id\n        name\n      }\n    }\n    person {\n      id\n      name\n      initials\n    }\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').TeamMemberViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextOfKinView on NextOfKin {\n    id\n    relationship\n    person {\n      id\n      name\n      initials\n    }\n  }\n"): typeof import('./graphql').NextOfKinViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Team($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n      }\n      helpers {\n        people\n        services\n      }\n      team {\n        id\n        role\n        deputyFor\n        person {\n          id\n        }\n        ...TeamMemberView\n      }\n      nextOfKin {\n        id\n        ...NextOfKinView\n      }\n    }\n  }\n"): typeof import('./graphql').TeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSessions {\n    ownSessions {\n      id\n      begunAt\n      lastUsedAt\n      browser\n      system\n      provider\n      isThis\n    }\n    loginProviders {\n      key\n      kind\n      name\n    }\n  }\n"): typeof import('./graphql').OwnSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOwnSession($input: EndOwnSessionInput!) {\n    endOwnSession(input: $input) {\n      endedId\n      errors {\n        ...MutationErrors\n      }\n    }\n  }\n"): typeof import('./graphql').EndOwnSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CollaborationLine on Collaboration {\n    id\n    owner {\n      id\n      name\n      initials\n    }\n    myAccess {\n      relation\n    }\n    coordinator {\n      id\n      person {\n        id\n        name\n      }\n    }\n    plan {\n      id\n      state\n    }\n    nextMeeting {\n      id\n      startsAt\n      state\n    }\n    thread {\n      id\n      unreadCount\n    }\n    overdueCount\n  }\n"): typeof import('./graphql').CollaborationLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($after: String) {\n    myCollaborations(first: 20, after: $after) {\n      nodes {\n        id\n        ...CollaborationLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnerNews($collaborationId: ID!) {\n    collaboration(id: $collaborationId) {\n      id\n      lookedLastWeek\n      owner {\n        id\n        name\n      }\n      myAccess {\n        relation\n        actions\n      }\n      thread {\n        id\n        unreadCount\n      }\n    }\n  }\n"): typeof import('./graphql').OwnerNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelativeStart {\n    myCollaborations(first: 10) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        ...CollaborationLine\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RelativeStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkStart {\n    myCollaborations(first: 10) {\n      nodes {\n        id\n        ...CollaborationLine\n        ...FollowUpFacts\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    myMeasures(first: 10) {\n      nodes {\n        id\n        collaborationId\n        title\n        deadline\n        overdue\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowUpFacts on Collaboration {\n    plan {\n      id\n      reviewDate\n      whatMatters {\n        version\n      }\n    }\n    nextMeeting {\n      id\n      startedAt\n    }\n    consentEnding {\n      id\n      lastDay\n      unit {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').FollowUpFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    session {\n      demoMode\n      loggedIn\n      kind\n      hatEnded\n      waits\n      idleExpiresAt\n      provider\n      hats {\n        ...HatParts\n      }\n      hat {\n        ...HatParts\n      }\n    }\n  }\n"): typeof import('./graphql').SessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HatParts on Hat {\n    personId\n    name\n    municipality {\n      id\n      name\n    }\n    roles\n    unitName\n    profession\n    ownerOf\n  }\n"): typeof import('./graphql').HatPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LoginProviders {\n    loginProviders {\n      key\n      kind\n      name\n    }\n  }\n"): typeof import('./graphql').LoginProvidersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPersonas {\n    demoPersonas {\n      key\n      name\n      description\n    }\n  }\n"): typeof import('./graphql').DemoPersonasDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
