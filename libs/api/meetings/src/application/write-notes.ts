import { Injectable } from '@nestjs/common';
import { writeNotesInput } from '@samplan/shared/contracts';
import type { AgendaItemId } from '@samplan/shared/kernel';
import { mergeEdit } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { knownId, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import type { AgendaItemEntity } from '../persistence/agenda-item.entity';
import { MeetingGate } from './meeting-gate';
import { MeetingWriter } from './meeting-writer';
import { refuseUnless } from './refuse';

/** Writes one section of an item's notes. Sections merge; two texts for the same section are shown side by side. */
@Injectable()
export class WriteNotes {
  constructor(
    private readonly gate: MeetingGate,
    private readonly writer: MeetingWriter,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<AgendaItemEntity> {
    const { itemId, expectedVersion, section, text } = parseInput(writeNotesInput, raw);
    const id = knownId<AgendaItemId>(itemId);
    return ctx.write(async () => {
      const { meeting, item } = await this.gate.item(ctx, 'meeting:write-notes', id, 'share');
      refuseUnless('write', meeting);
      const edit = await mergeEdit(ctx, {
        entityId: id,
        expectedVersion,
        currentVersion: item.version,
        current: { facts: item.facts, assessments: item.assessments },
        wanted: { [section]: text },
      });
      if (edit.conflicts.length > 0) {
        throw await this.conflicts.expected(
          ctx,
          edit.conflicts.map((conflict) => ({ ...conflict, field: 'text' })),
          item.version,
        );
      }
      return Object.keys(edit.apply).length === 0 ? item : this.writer.editItem(ctx, item, edit.apply);
    });
  }
}
