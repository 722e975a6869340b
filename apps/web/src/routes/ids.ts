import { useParams } from '@tanstack/react-router';

/** An address with an id that cannot exist leads to the same page as one that may not be seen. */
export function useCollaborationId(): string {
  return useParams({ strict: false, select: (params: Record<string, string>) => params['collaborationId'] ?? '' });
}

export function useMeetingId(): string {
  return useParams({ strict: false, select: (params: Record<string, string>) => params['meetingId'] ?? '' });
}
