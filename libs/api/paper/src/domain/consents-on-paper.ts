import type { GroundKind, LifeArea, Relation } from '@samplan/shared/contracts';

/** Somebody who sees something, now or from a day that comes. */
export interface Seer {
  name: string;
  unit: string | null;
  relation: Relation;
  spans: { areas: LifeArea[]; groundKind: GroundKind; firstDay: string | null; lastDay: string | null }[];
}

/** What is open to a service or to somebody by name, on a yes or on a law. */
export interface PaperConsent {
  to: string;
  areas: LifeArea[];
  purpose: string;
  legalBasis: string | null;
  way: 'spoken' | 'signed' | 'guardian' | 'law';
  givenBy: string | null;
  recordedBy: string | null;
  signedOn: string | null;
  firstDay: string | null;
  lastDay: string | null;
}

/** A no, what was taken back, and what ran out. */
export interface Ended {
  what: 'refused' | 'withdrawn' | 'ran_out' | 'kept_out';
  to: string;
  by: string | null;
  at: Date;
}

export interface ConsentsOnPaper {
  owner: string;
  own: boolean;
  printedBy: string;
  at: Date;
  /** Null when the reader sees every part of life. */
  onlyAreas: LifeArea[] | null;
  coordinator: string | null;
  /** Those who may say yes for the person. */
  deciders: string[];
  /** The person's own yes counts. */
  decidesAlone: boolean;
  people: Seer[];
  consents: PaperConsent[];
  ended: Ended[];
}
