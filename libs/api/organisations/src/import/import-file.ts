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
import { parseRows, type ReadRow } from './parse-rows';
import { planEmployees } from './plan-employees';
import { planUnits } from './plan-units';
import { FileFault, readTable } from './read-table';

type ReadFile = { bytes: Buffer; places: ReturnType<typeof matchColumns>['places'] } & (
  { kind: 'units'; read: ReadRow<UnitFileRow>[] } | { kind: 'employees'; read: ReadRow<EmployeeFileRow>[] }
);

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
    // Thousands of rows are read before the transaction, which must not stand idle meanwhile.
    const file = await fileOf(ctx, kind, bytes);
    try {
      return await asExpected(() => ctx.write(() => this.inOneGo(ctx, file, fingerprint)));
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
    file: ReadFile | ImportFault[],
    fingerprint: string | null,
  ): Promise<ImportReport> {
    await this.gate.administers(ctx);
    if (Array.isArray(file)) throw new OnlyTried(refused(file));
    await this.register.lock(ctx);
    const { rows, save } = await this.plan(ctx, file);
    const report = reportOf(rows, createHash('sha256').update(file.bytes).update(JSON.stringify(rows)).digest('hex'));
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

  private async plan(ctx: RequestContext, file: ReadFile): Promise<{ rows: ImportRow[]; save: () => Promise<void> }> {
    const { places } = file;
    if (file.kind === 'units') {
      const { rows, writes } = planUnits(file.read, places, await this.register.unitState(ctx), ctx.language);
      return { rows, save: () => this.register.saveUnits(ctx, writes) };
    }
    const { read } = file;
    const on = { language: ctx.language, today: dateInOslo(ctx.now) };
    const { rows, writes } = planEmployees(read, places, await this.register.staffState(ctx), on);
    return { rows, save: () => this.register.saveStaff(ctx, writes) };
  }
}

/** A file as it was read, or why it cannot be; either is told only to whoever may import. */
async function fileOf(
  { language }: RequestContext,
  kind: ImportKind,
  bytes: Buffer | null,
): Promise<ReadFile | ImportFault[]> {
  try {
    if (!bytes) throw new FileFault('IMPORT_TOO_LARGE');
    const table = await readTable(bytes);
    const { columns, required } = fileKinds[kind];
    const { places, faults } = matchColumns(table[0] ?? [], columns, required, language);
    if (faults.length > 0) return faults;
    return kind === 'units'
      ? { kind, bytes, places, read: parseRows<UnitFileRow>(kind, table, places, language) }
      : { kind, bytes, places, read: parseRows<EmployeeFileRow>(kind, table, places, language) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { code, detail } = error;
    return [{ code, column: null, message: translateError(language, code, { detail }) }];
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
