export { startPeriodicJobs, type PeriodicJob } from './periodic-jobs';
export { everyMunicipality, inMunicipality } from './persistence/every-municipality';
