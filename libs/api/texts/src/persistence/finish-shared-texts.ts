import type { SharedTextKind } from '@samplan/shared/contracts';
import { everyMunicipality, type PeriodicJob } from '@samplan/api/platform/jobs';
import type { QueryRunner } from 'typeorm';

interface LeftOver {
  textId: string;
  subjectId: string;
}

/** How one kind of text is folded without anybody who asks; what it is about is held before the text is read. */
export interface LeftOverFolder {
  kind: SharedTextKind;
  fold: (runner: QueryRunner, left: LeftOver) => Promise<void>;
}

/** Nobody is writing any more, and the program that should have folded it is gone. */
const abandoned = '30 seconds';

/** Folds what was taken in and answered, and not folded when a program stopped or its writer lost access. */
export function finishSharedTexts(folders: readonly LeftOverFolder[]): PeriodicJob['run'] {
  return (database) =>
    everyMunicipality(database, 'finish-shared-texts', async (runner) => {
      for (const { kind, fold } of folders) {
        const rows = (await runner.query(
          `select id as "textId", subject_id as "subjectId" from shared_text
            where kind = $1 and folded_seq < seq and last_at < app.now() - $2::interval order by id`,
          [kind, abandoned],
        )) as LeftOver[];
        for (const row of rows) await fold(runner, row);
      }
    });
}
