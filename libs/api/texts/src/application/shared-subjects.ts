import { Injectable } from '@nestjs/common';
import type { LifeArea, SharedTextKind } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';

/** What a text is about, as it stands now for the viewer. */
export interface SubjectNow {
  id: string;
  collaborationId: string;
  lifeArea: LifeArea;
  /** The plain text that everything but the open pages of its writers reads. */
  text: string;
  mayWrite: boolean;
}

/** How a text written together reads, and who wrote in it last. */
export interface WrittenTogether {
  text: string;
  authorId: string;
  at: Date;
}

/** Port to what a text may be about: who reads it, who writes it, and where its plain text stands. */
export interface SharedSubject {
  readonly kind: SharedTextKind;
  /** Finds it for whoever may read it, NOT_FOUND otherwise; held until the transaction ends when it is to be written. */
  find(ctx: RequestContext, id: string, lock: 'read' | 'write'): Promise<SubjectNow>;
  /** Writes the plain text as the next version of what it is about, with its change row. */
  fold(ctx: RequestContext, subject: SubjectNow, written: WrittenTogether): Promise<void>;
}

/** Every kind of text there is; the libs that own the subjects add theirs. */
@Injectable()
export class SharedSubjects {
  private readonly all = new Map<SharedTextKind, SharedSubject>();

  add(subject: SharedSubject): void {
    if (this.all.has(subject.kind)) throw new Error(`Two subjects of kind ${subject.kind}`);
    this.all.set(subject.kind, subject);
  }

  of(kind: SharedTextKind): SharedSubject | undefined {
    return this.all.get(kind);
  }
}
