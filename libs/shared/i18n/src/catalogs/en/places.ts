import type { Catalog } from '../../catalog';

export const places: Catalog['places'] = {
  absence: 'Away and deputy',
  handOver: 'Hand over',
  ours: 'Those we help',
  standingTeams: 'Standing teams',
  directory: 'Who can help with what',
  coordination: 'Overview for the coordinating unit',
  administration: 'Administration',
  importFile: 'Import a file',
  logControl: 'Log control',
  emergency: 'Emergency access',
  emergencyReviews: 'Look over emergency openings',
  notices: 'Notices',
  noticesUnread_one: '{{count}} new notice',
  noticesUnread_other: '{{count}} new notices',
  register: 'Register a person',
  planTemplates: 'Templates for plans',
  planSetting: 'Plans in the municipality',
};
