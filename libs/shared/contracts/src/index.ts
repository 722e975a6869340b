export * from './actions';
export * from './error-codes';
export * from './events';
export * from './inputs/fields';
export * from './inputs/meeting.inputs';
export * from './inputs/message.inputs';
export * from './inputs/plan.inputs';
export * from './vocabulary';
