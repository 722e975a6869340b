export { UnsentList } from '@samplan/web/features/history';
