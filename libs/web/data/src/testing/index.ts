export { type Asked, FakeServer } from './fake-server';
