import { type KeptMutationState, type TypedDocumentString, useKeptMutation } from '@samplan/web/data';
import { usePlan } from './plan-context';

/** What somebody writes or presses in this plan, never lost to the network. */
export function useKept<Data, Variables extends { input: object }>(
  document: TypedDocumentString<Data, Variables>,
  what: string | ((variables: Variables) => string),
): KeptMutationState<Data, Variables> {
  return useKeptMutation(document, usePlan().collaborationId, what);
}
