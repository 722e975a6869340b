export { usePress } from '@samplan/web/data';
