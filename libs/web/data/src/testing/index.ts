export { currentShelf } from '../kept/place';
export { TypedDocumentString } from '../generated/graphql';
export { type Asked, FakeServer, pageLoadedAnew } from './fake-server';
