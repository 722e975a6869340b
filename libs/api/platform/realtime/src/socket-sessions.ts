import type { SessionId } from '@samplan/shared/kernel';
import type { RequestContext, Viewer } from '@samplan/api/platform/request';

export interface SocketIdentity {
  sessionId: SessionId;
  viewer: Viewer;
}

/** Port to login: who is behind a handshake, and which sessions still run. */
export interface SocketSessions {
  /** Null when nobody is logged in or no hat is on. */
  identify(cookieHeader: string | undefined): Promise<SocketIdentity | null>;
  /** Somebody did something over the line: the session of the handshake goes on. */
  used(cookieHeader: string | undefined): Promise<void>;
  running(sessionIds: readonly string[]): Promise<Set<string>>;
  /** A context to read the viewer's grants with; the caller releases its database. */
  contextFor(viewer: Viewer): RequestContext;
}
