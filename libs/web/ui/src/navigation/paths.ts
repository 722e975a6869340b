declare const appPath: unique symbol;
/** An address inside Samplan; only `paths` makes one, so no link can be misspelt. */
export type AppPath = string & { readonly [appPath]: true };

const path = (text: string): AppPath => text as AppPath;
const id = encodeURIComponent;

/** Where on the page of a team somebody more is asked; the members there have their own ids. */
export const invitePlace = 'invite';
/** Where, on the page about who sees what, somebody is let see. */
export const sharePlace = 'share';
/** Where, among what can be printed, the sheet about who sees what is. */
export const consentsPlace = 'consents';

/** Every address of the program. Ids only: nothing personal may stand in an address. */
export const paths = {
  start: () => path('/'),
  login: () => path('/login'),
  code: () => path('/kode'),
  hats: () => path('/hats'),
  ownSessions: () => path('/my-logins'),
  people: () => path('/people'),
  register: () => path('/register'),
  notices: () => path('/notices'),
  absence: () => path('/absence'),
  handOver: () => path('/hand-over'),
  directory: () => path('/directory'),
  unit: (unitId: string) => path(`/directory/${id(unitId)}`),
  administration: () => path('/administration'),
  administeredUnit: (unitId: string) => path(`/administration/units/${id(unitId)}`),
  reorganise: () => path('/administration/reorganise'),
  importFile: () => path('/administration/import'),
  logControl: () => path('/log-control'),
  coordination: () => path('/coordination'),
  plan: (collaborationId: string) => path(`/c/${id(collaborationId)}`),
  history: (collaborationId: string) => path(`/c/${id(collaborationId)}/history`),
  versions: (collaborationId: string, thingId: string) => path(`/c/${id(collaborationId)}/history/${id(thingId)}`),
  goals: (collaborationId: string) => path(`/c/${id(collaborationId)}/goals`),
  needs: (collaborationId: string) => path(`/c/${id(collaborationId)}/needs`),
  timeline: (collaborationId: string) => path(`/c/${id(collaborationId)}/timeline`),
  printPlan: (collaborationId: string) => path(`/c/${id(collaborationId)}/print`),
  easyPlan: (collaborationId: string) => path(`/c/${id(collaborationId)}/easy`),
  evaluation: (collaborationId: string) => path(`/c/${id(collaborationId)}/evaluation`),
  beginPlan: (collaborationId: string) => path(`/c/${id(collaborationId)}/begin`),
  planFromTemplate: (collaborationId: string) => path(`/c/${id(collaborationId)}/templates`),
  closePlan: (collaborationId: string) => path(`/c/${id(collaborationId)}/close`),
  planTemplates: () => path('/plan-templates'),
  planSetting: () => path('/administration/plans'),
  team: (collaborationId: string) => path(`/c/${id(collaborationId)}/team`),
  charterHistory: (collaborationId: string) => path(`/c/${id(collaborationId)}/team/history`),
  invitations: () => path('/invitations'),
  standingTeams: () => path('/standing-teams'),
  ours: () => path('/ours'),
  reach: (collaborationId: string) => path(`/c/${id(collaborationId)}/contact`),
  looks: (collaborationId: string) => path(`/c/${id(collaborationId)}/looks`),
  consent: (collaborationId: string) => path(`/c/${id(collaborationId)}/consent`),
  consentTable: (collaborationId: string) => path(`/c/${id(collaborationId)}/consent/table`),
  logQuestion: (questionId: string) => path(`/q/${id(questionId)}`),
  guards: (collaborationId: string) => path(`/c/${id(collaborationId)}/guards`),
  emergencyOpenings: (collaborationId: string) => path(`/c/${id(collaborationId)}/emergency`),
  emergency: () => path('/emergency'),
  emergencyAccess: (emergencyId: string) => path(`/emergency/${id(emergencyId)}`),
  emergencyReviews: () => path('/emergency-reviews'),
  emergencySetting: () => path('/administration/emergency'),
  thread: (collaborationId: string) => path(`/c/${id(collaborationId)}/thread`),
  meetings: (collaborationId: string) => path(`/c/${id(collaborationId)}/meetings`),
  callMeeting: (collaborationId: string) => path(`/c/${id(collaborationId)}/meetings/new`),
  meeting: (meetingId: string) => path(`/m/${id(meetingId)}`),
};
