export { startPeriodicJobs, type PeriodicJob } from './periodic-jobs';
export { everyMunicipality } from './persistence/every-municipality';
