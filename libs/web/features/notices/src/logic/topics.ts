import type { Topic } from '@samplan/web/data';

/** Told to oneself on every device: something new, or read elsewhere. */
export const noticeTopics: readonly Topic[] = [{ types: ['notice.added', 'notice.read'] }];
