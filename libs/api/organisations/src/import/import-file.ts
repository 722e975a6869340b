import { Injectable } from '@nestjs/common';
import type { ImportFault, ImportKind, ImportOutcome, ImportReport, ImportRow } from '@samplan/shared/contracts';
import { translateError } from '@samplan/shared/i18n';
import { dateInOslo } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { createHash } from 'node:crypto';
import { UnitGate } from '../access/gate';
import { asExpected } from '../persistence/constraint-names';
import { ImportRepository } from '../persistence/import.repository';
import { type EmployeeFileRow, fileKinds, type UnitFileRow } from './file-kinds';
import { matchColumns } from './match-columns';
import { parseRows } from './parse-rows';
import { planEmployees } from './plan-employees';
import { planUnits } from './plan-units';
import { FileFault, readTable, type Table } from './read-table';

/** Undoes what was tried; carries the report out of the transaction. */
class OnlyTried extends Error {
  constructor(readonly report: ImportReport) {
    super('only tried');
  }
}

/**
 * Looks at a file, or takes it in. Both do the very same in one transaction; looking takes everything back at the end,
 * and so does the first thing that is wrong.
 */
@Injectable()
export class ImportFile {
  constructor(
    private readonly gate: UnitGate,
    private readonly register: ImportRepository,
  ) {}

  /** With a fingerprint from an earlier look the file is taken in; without one only looked at. No bytes: too many. */
  async run(
    ctx: RequestContext,
    kind: ImportKind,
    bytes: Buffer | null,
    fingerprint: string | null,
  ): Promise<ImportReport> {
    const table = await tableOf(bytes);
    try {
      return await asExpected(() => ctx.write(() => this.inOneGo(ctx, kind, bytes ?? Buffer.of(), table, fingerprint)));
    } catch (error) {
      if (error instanceof OnlyTried) return error.report;
      if (!(error instanceof Expected)) throw error;
      return refused(
        error.errors.map(({ code }) => ({ code, column: null, message: translateError(ctx.language, code) })),
      );
    }
  }

  private async inOneGo(
    ctx: RequestContext,
    kind: ImportKind,
    bytes: Buffer,
    table: Table | FileFault,
    fingerprint: string | null,
  ): Promise<ImportReport> {
    await this.gate.administers(ctx);
    if (table instanceof FileFault) {
      const { code, detail } = table;
      throw new OnlyTried(refused([{ code, column: null, message: translateError(ctx.language, code, { detail }) }]));
    }
    const { columns, required } = fileKinds[kind];
    const { places, faults } = matchColumns(table[0] ?? [], columns, required, ctx.language);
    if (faults.length > 0) throw new OnlyTried(refused(faults));
    await this.register.lock(ctx);
    const { rows, save } = await this.plan(ctx, kind, table, places);
    const report = reportOf(rows, createHash('sha256').update(bytes).update(JSON.stringify(rows)).digest('hex'));
    const general = (code: 'IMPORT_HAS_ERRORS' | 'IMPORT_CHANGED_SINCE'): ImportFault => ({
      code,
      column: null,
      message: translateError(ctx.language, code),
    });
    if (fingerprint !== null && fingerprint !== report.fingerprint) {
      throw new OnlyTried({ ...report, faults: [general('IMPORT_CHANGED_SINCE')] });
    }
    if (report.counts.wrong > 0) {
      throw new OnlyTried({ ...report, faults: fingerprint === null ? [] : [general('IMPORT_HAS_ERRORS')] });
    }
    await save();
    if (fingerprint === null) throw new OnlyTried(report);
    return { ...report, done: true };
  }

  private async plan(
    ctx: RequestContext,
    kind: ImportKind,
    table: Table,
    places: ReturnType<typeof matchColumns>['places'],
  ): Promise<{ rows: ImportRow[]; save: () => Promise<void> }> {
    if (kind === 'units') {
      const read = parseRows<UnitFileRow>(kind, table, places, ctx.language);
      const { rows, writes } = planUnits(read, places, await this.register.unitState(ctx), ctx.language);
      return { rows, save: () => this.register.saveUnits(ctx, writes) };
    }
    const read = parseRows<EmployeeFileRow>(kind, table, places, ctx.language);
    const on = { language: ctx.language, today: dateInOslo(ctx.now) };
    const { rows, writes } = planEmployees(read, places, await this.register.staffState(ctx), on);
    return { rows, save: () => this.register.saveStaff(ctx, writes) };
  }
}

/** What cannot be read is told only to whoever may import. */
async function tableOf(bytes: Buffer | null): Promise<Table | FileFault> {
  if (!bytes) return new FileFault('IMPORT_TOO_LARGE');
  try {
    return await readTable(bytes);
  } catch (error) {
    if (error instanceof FileFault) return error;
    throw error;
  }
}

const none: Record<ImportOutcome, number> = { new: 0, changed: 0, unchanged: 0, wrong: 0 };

function reportOf(rows: ImportRow[], fingerprint: string): ImportReport {
  const counts = { ...none };
  for (const { outcome } of rows) counts[outcome] += 1;
  return { fingerprint, counts, faults: [], rows, done: false };
}

const refused = (faults: ImportFault[]): ImportReport => ({
  fingerprint: '',
  counts: none,
  faults,
  rows: [],
  done: false,
});
