import type { ChangeSignal } from '@samplan/shared/contracts';
import { matches, type Topic } from './topic';

const shortestWait = 50;
const longestWait = 250;

interface Entry {
  topics: readonly Topic[];
  run: () => void;
  timer: ReturnType<typeof setTimeout> | null;
}

/**
 * Which open screens care about what. A burst of signals becomes one fetch per screen, after a random wait so that
 * many screens told at once do not all ask in the same instant.
 */
export class TopicRegistry {
  private readonly entries = new Set<Entry>();

  constructor(private readonly random: () => number = Math.random) {}

  subscribe(topics: readonly Topic[], run: () => void): () => void {
    const entry: Entry = { topics, run, timer: null };
    this.entries.add(entry);
    return () => {
      this.entries.delete(entry);
      if (entry.timer) clearTimeout(entry.timer);
    };
  }

  signal(signal: ChangeSignal): void {
    for (const entry of this.entries) {
      if (entry.topics.some((topic) => matches(topic, signal))) this.schedule(entry);
    }
  }

  /** After having been away for so long that the missed signals are gone. */
  refetchAll(): void {
    for (const entry of this.entries) this.schedule(entry);
  }

  private schedule(entry: Entry): void {
    if (entry.timer) return;
    entry.timer = setTimeout(
      () => {
        entry.timer = null;
        entry.run();
      },
      shortestWait + this.random() * (longestWait - shortestWait),
    );
  }
}

export const topicRegistry = new TopicRegistry();
