/** A way in of its own: a library that pages here also take at once cannot be fetched later by its name. */
export { UnitLoads } from '@samplan/web/features/organisations';
