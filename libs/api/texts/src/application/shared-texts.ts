import { Injectable } from '@nestjs/common';
import type { SharedTextAddress, SharedTextRefusal } from '@samplan/shared/contracts';
import { newId, parseId } from '@samplan/shared/kernel';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { begunAnew, docOf, isWorn, knownIn, type Merged, readText, rewrite, takeIn } from '../domain/shared-doc';
import { newWriter } from '../domain/writer';
import { SharedTextStore, type SharedTextRow } from '../persistence/shared-text.store';
import { type SharedSubject, SharedSubjects, type SubjectNow } from './shared-subjects';

export interface OpenText {
  textId: string;
  state: Uint8Array;
  known: Uint8Array;
  mayWrite: boolean;
}

/** An update that is not taken in, and why. Nothing of it is kept. */
export class TextRefused extends Error {
  constructor(readonly code: SharedTextRefusal) {
    super(code);
    this.name = 'TextRefused';
  }
}

/** Texts that several write at once: who may is asked anew each time. */
@Injectable()
export class SharedTexts {
  constructor(
    private readonly subjects: SharedSubjects,
    private readonly store: SharedTextStore,
  ) {}

  /** The whole text for somebody who begins to write in it, made of its plain text the first time. */
  open(ctx: RequestContext, address: SharedTextAddress): Promise<OpenText> {
    return ctx.write(async () => {
      const { subject, found } = await this.find(ctx, address, 'write');
      if (!found.mayWrite) throw new TextRefused('FORBIDDEN');
      const row = await this.store.held(ctx, address);
      if (!row) {
        const state = docOf(found.text);
        const textId = newId();
        await this.store.insert(ctx, { id: textId, subject: found, kind: address.kind, state, text: found.text });
        return { textId, state, known: knownIn(state), mayWrite: true };
      }
      const state = isWorn(row.state) ? await this.beginAnew(ctx, subject, found, row) : row.state;
      return { textId: row.id, state, known: knownIn(state), mayWrite: true };
    });
  }

  /** How it stands now, for somebody who has it open. */
  async now(ctx: RequestContext, address: SharedTextAddress): Promise<{ state: Uint8Array; mayWrite: boolean }> {
    const { found } = await this.find(ctx, address, 'read');
    const row = await this.store.one(ctx, address);
    if (!row) throw notFound();
    return { state: row.state, mayWrite: found.mayWrite };
  }

  /**
   * Takes in a piece of the viewer's own; when this is answered it is committed. A version has one author: what
   * somebody else wrote before it becomes theirs first.
   */
  write(ctx: RequestContext, address: SharedTextAddress, update: Uint8Array): Promise<{ textId: string }> {
    return ctx.write(async () => {
      const { subject, found } = await this.find(ctx, address, 'write');
      if (!found.mayWrite) throw new TextRefused('FORBIDDEN');
      const row = await this.store.held(ctx, address);
      if (!row) throw notFound();
      const merged = takeIn(row.state, update);
      if (typeof merged === 'string') throw new TextRefused(merged);
      if (row.lastAuthorId !== ctx.viewer.personId) await this.foldRow(ctx, subject, found, row);
      await this.append(ctx, row, merged, false);
      return { textId: row.id };
    });
  }

  /** Brings the plain text after what was written together; true when there was something to bring. */
  fold(ctx: RequestContext, address: SharedTextAddress): Promise<boolean> {
    return ctx.write(async () => {
      const { subject, found } = await this.find(ctx, address, 'write');
      const row = await this.store.held(ctx, address);
      return row !== null && found.mayWrite && (await this.foldRow(ctx, subject, found, row));
    });
  }

  /** Before the plain text is written in the ordinary way: all that was written together is in it, and more waits. */
  async settle(ctx: RequestContext, address: SharedTextAddress): Promise<void> {
    const { subject, found } = await this.find(ctx, address, 'write');
    const row = await this.store.held(ctx, address);
    if (row) await this.foldRow(ctx, subject, found, row);
  }

  /** The plain text was written in the ordinary way, over what was settled: those who write together get it. */
  async follow(ctx: RequestContext, address: SharedTextAddress, text: string): Promise<void> {
    const row = await this.store.held(ctx, address);
    if (!row) return;
    if (row.foldedSeq !== row.seq) throw new Error('A text is written over before it is settled');
    const update = rewrite(row.state, text, newWriter());
    if (!update) return;
    const merged = takeIn(row.state, update);
    if (merged === 'TOO_LARGE') await this.append(ctx, row, begunAnew(row.state, text), true);
    else if (typeof merged === 'string') throw new Error(`A text that was written whole is refused: ${merged}`);
    else await this.append(ctx, row, merged, true);
  }

  /** Everybody who has it open opens it again. */
  private async beginAnew(
    ctx: RequestContext,
    subject: SharedSubject,
    found: SubjectNow,
    row: SharedTextRow,
  ): Promise<Uint8Array> {
    await this.foldRow(ctx, subject, found, row);
    const fresh = begunAnew(row.state, readText(row.state));
    await this.append(ctx, row, fresh, true);
    return fresh.state;
  }

  private async foldRow(
    ctx: RequestContext,
    subject: SharedSubject,
    found: SubjectNow,
    row: SharedTextRow,
  ): Promise<boolean> {
    if (row.foldedSeq === row.seq) return false;
    const text = readText(row.state);
    const written = { text, authorId: row.lastAuthorId, at: row.lastAt };
    if (text !== found.text) await subject.fold(ctx, found, written);
    await this.store.markFolded(ctx, row.id, row.seq);
    return true;
  }

  private async append(ctx: RequestContext, row: SharedTextRow, merged: Merged, folded: boolean): Promise<void> {
    for (const writer of merged.writers)
      if (!(await this.store.ownsWriter(ctx, row, writer))) throw new TextRefused('FORBIDDEN');
    await this.store.append(ctx, row, merged, folded);
  }

  private async find(
    ctx: RequestContext,
    { kind, id: text }: SharedTextAddress,
    lock: 'read' | 'write',
  ): Promise<{ subject: SharedSubject; found: SubjectNow }> {
    const id = parseId(text);
    const subject = this.subjects.of(kind);
    if (!id || !subject) throw notFound();
    return { subject, found: await subject.find(ctx, id, lock) };
  }
}
