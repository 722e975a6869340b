import type { Row } from '../core/book';
import type { Story } from './story';
import type { Actor } from './town';

/** The team's thread. Messages must come in the order in which they were sent. */
export class ThreadStory {
  private readonly id: string;
  private readonly messages: Row[] = [];

  constructor(
    readonly story: Story,
    openedAt: Date,
  ) {
    this.id = story.newId(openedAt);
    story.town.book.add('thread', { id: this.id, ...story.keys, kind: 'team', life_area: 'common' });
  }

  get length(): number {
    return this.messages.length;
  }

  say(author: Actor, body: string, at: Date): void {
    const message = this.story.town.book.add('message', {
      id: this.story.newId(at),
      ...this.story.keys,
      thread_id: this.id,
      life_area: 'common',
      author_id: author.id,
      body,
      sent_at: at,
      idempotency_key: this.story.newId(at),
      version: 1,
    });
    this.messages.push(message);
    this.story.happened('message.sent', 'message', { id: message['id'], version: 1 }, author, at, {
      area: 'common',
      after: { body },
    });
  }

  /** Has read all but the newest few, as far as sent since the reader came in. */
  readAllBut(reader: Actor, unread: number): void {
    const last = this.messages.at(-1 - unread);
    if (!last) return;
    this.story.town.book.add('thread_read', {
      ...this.story.keys,
      thread_id: this.id,
      person_id: reader.id,
      last_read_message_id: last['id'],
      read_until: last['sent_at'],
    });
  }
}
