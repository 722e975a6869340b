export { RealtimeServer, type RealtimeOptions } from './realtime-server';
export { roomRules, type RoomRule } from './rooms';
export type { SocketIdentity, SocketSessions } from './socket-sessions';
export type { DeskSocket, SocketDesk } from './socket-desk';
