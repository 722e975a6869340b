/** Whom a card or a consent is about: a service, or one person by name. */
export interface Receiver {
  kind: 'unit' | 'person';
  id: string;
  name: string;
  /** What tells two of the same name apart. */
  detail?: string;
}

export const toWhom = ({ kind, id }: Receiver): { unitId: string } | { personId: string } =>
  kind === 'unit' ? { unitId: id } : { personId: id };
