import { Client } from 'pg';

/**
 * LISTEN on a connection of its own that comes back by itself. After every (re)connection `onReady` is called, because
 * notifications may have been missed meanwhile.
 */
export class Listener {
  private client: Client | null = null;
  private stopped = false;
  private retry: NodeJS.Timeout | null = null;

  constructor(
    private readonly url: string,
    private readonly channels: Record<string, (payload: string) => void>,
    private readonly hooks: { onError: (error: unknown) => void; onReady?: () => void },
  ) {}

  async start(): Promise<void> {
    const client = new Client({ connectionString: this.url, application_name: 'samplan-listen', keepAlive: true });
    client.on('error', (error) => this.hooks.onError(error));
    client.on('end', () => this.reconnect(client));
    client.on('notification', ({ channel, payload }) => this.channels[channel]?.(payload ?? ''));
    try {
      await client.connect();
      for (const channel of Object.keys(this.channels))
        await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      client.removeAllListeners('end');
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.stopped) {
      await client.end();
      return;
    }
    this.client = client;
    this.hooks.onReady?.();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    const client = this.client;
    this.client = null;
    await client?.end();
  }

  private reconnect(lost: Client): void {
    if (this.stopped || (this.client && this.client !== lost)) return;
    this.client = null;
    this.retry = setTimeout(() => {
      this.start().catch((error: unknown) => {
        this.hooks.onError(error);
        this.reconnect(lost);
      });
    }, 500);
  }
}
