import type { Row } from '../core/book';
import type { Story } from './story';
import type { Actor } from './town';

/** The team's thread. */
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
    this.messages.sort((one, other) => Number(one['sent_at']) - Number(other['sent_at']));
    this.story.happened('message.sent', 'message', { id: message['id'], version: 1 }, author, at, {
      area: 'common',
      after: { body },
    });
  }

  /** Has read all but the newest few. */
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
