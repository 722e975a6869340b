import type { WhoSeesQuery } from '@samplan/web/data';
import { createContext, useContext } from 'react';

export type Circle = WhoSeesQuery['whoSees'];

const CircleContext = createContext<Circle | null>(null);

export const CircleProvider = CircleContext.Provider;

/** Whose circle the page is about, and how the reader stands to it. */
export function useCircle(): Circle {
  const circle = useContext(CircleContext);
  if (!circle) throw new Error('A part of the page about who sees what stands outside it');
  return circle;
}
