export { csvLine, csvMark, toCsv } from './to-csv';
