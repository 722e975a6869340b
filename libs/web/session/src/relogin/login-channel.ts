const name = 'samplan-login';

/** Tells every open page of this browser that somebody has logged in. Says not who: they ask the server. */
export function tellLoggedIn(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('logged-in');
  channel.close();
}

export function onLoggedIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = listener;
  return () => channel.close();
}
