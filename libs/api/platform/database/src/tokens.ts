/** Injection token of the runtime role's TypeORM data source. */
export const DATA_SOURCE = Symbol('DATA_SOURCE');
