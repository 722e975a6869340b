export { contextOf, Ctx } from './ctx.decorator';
export { Fault, notFound, unauthenticated, forbidden, badRequest } from './fault';
export { keyOf, knownId } from './known-id';
export { RequestContext, type RequestFacts, type Viewer } from './request-context';
export { type ConflictDetails, Expected, type ExpectedError } from './expected';
