import { everyMunicipality } from '@samplan/api/platform/jobs';
import type { DataSource } from 'typeorm';
import { remindAfterDays } from '../domain/deadline';

/** Reminds those who are to answer, and tells the coordinating unit of what nobody has answered in time. */
export function chaseLogQuestions(database: DataSource): Promise<void> {
  return everyMunicipality(database, 'chase-log-questions', async (runner) => {
    await runner.query('select app.chase_log_questions(make_interval(days => $1))', [remindAfterDays]);
  });
}

/** Tells those who have asked for it that somebody has looked; once an hour at most. */
export function tellOfVisits(database: DataSource): Promise<void> {
  return everyMunicipality(database, 'tell-of-visits', async (runner) => {
    await runner.query("select app.tell_of_visits(interval '1 hour')");
  });
}
