export { everyMunicipality, startPeriodicJobs, type PeriodicJob } from './periodic-jobs';
