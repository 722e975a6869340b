import type { Action } from '@samplan/shared/contracts';
import { createContext, useContext } from 'react';
import type { NotesBook } from '../notes/notes-book';
import type { MaskedMeeting, MeetingCircle, MeetingModel } from './meeting-model';

export interface MeetingScene {
  meeting: MeetingModel;
  /** People and goals around the meeting; absent until fetched. */
  circle: MeetingCircle | null;
  notes: NotesBook;
  can: (action: Action) => boolean;
  /** Shows what the server answered to a press, before it is fetched anew. */
  adopt: (answered: MaskedMeeting) => void;
  /** Fetches again, for an answer that does not bring the meeting along. */
  refresh: () => void;
  /** Says something aloud to screen readers without moving anybody. */
  announce: (text: string) => void;
}

export const MeetingContext = createContext<MeetingScene | null>(null);

export function useMeeting(): MeetingScene {
  const scene = useContext(MeetingContext);
  if (!scene) throw new Error('A part of a meeting stands outside its page');
  return scene;
}
