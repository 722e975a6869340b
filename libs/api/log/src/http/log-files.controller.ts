import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { Access } from '@samplan/api/platform/authz';
import { csvLine, csvMark } from '@samplan/api/platform/files';
import { exactKey } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { LogControlGate } from '../access/log-control-gate';
import {
  type ControlSignalRow,
  type ControlVisitRow,
  LogControlRepository,
} from '../persistence/log-control.repository';
import { signalCells, signalHeadings, visitCells, visitHeadings } from './log-file-rows';

type Key = (string | null)[] | null;
type Asked = Record<string, string | undefined>;
const rowsAtATime = 1_000;

/** What log control takes along: bytes, so not GraphQL. Sent as it is read, however long the log is. */
@Controller('log-control-files')
export class LogFilesController {
  constructor(
    private readonly gate: LogControlGate,
    private readonly control: LogControlRepository,
  ) {}

  @Get('visits')
  @Access('log-control:read')
  async visits(@Ctx() ctx: RequestContext, @Query() asked: Asked): Promise<StreamableFile> {
    const filter = await this.gate.filter(ctx, inWords(asked));
    await this.control.noteFile(ctx, 'visits_file', filter);
    const rows = (after: Key): Promise<ControlVisitRow[]> => this.control.visits(ctx, filter, after, rowsAtATime);
    return asFile('samplan-besok', visitHeadings(ctx.language), rows, {
      keyOf: ({ at, id }) => exactKey([at, id]),
      cells: (row) => visitCells(ctx.language, row),
    });
  }

  @Get('signals')
  @Access('log-control:read')
  async signals(@Ctx() ctx: RequestContext, @Query() asked: Asked): Promise<StreamableFile> {
    const filter = await this.gate.filter(ctx, inWords(asked));
    await this.control.noteFile(ctx, 'signals_file', filter);
    const rows = (after: Key): Promise<ControlSignalRow[]> => this.control.signals(ctx, filter, after, rowsAtATime);
    return asFile('samplan-signal', signalHeadings(ctx.language), rows, {
      keyOf: (row) => [row.on_date, row.signal, row.viewer_id],
      cells: (row) => signalCells(ctx.language, row),
    });
  }
}

/** In an address an empty choice is no choice; who is looked into never stands in one. */
const inWords = ({ from, to, unitId, signal }: Asked): object => ({
  from,
  to,
  unitId: unitId || null,
  signal: signal?.toLowerCase() || null,
});

interface Shape<Row> {
  keyOf: (row: Row) => (string | null)[];
  cells: (row: Row) => (string | null)[];
}

function asFile<Row>(
  name: string,
  headings: (string | null)[],
  load: (after: Key) => Promise<Row[]>,
  shape: Shape<Row>,
): StreamableFile {
  return new StreamableFile(Readable.from(lines(headings, load, shape)), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}.csv"`,
  });
}

async function* lines<Row>(
  headings: (string | null)[],
  load: (after: Key) => Promise<Row[]>,
  { keyOf, cells }: Shape<Row>,
): AsyncGenerator<string> {
  yield csvMark + csvLine(headings);
  for (let after: Key = null; ;) {
    const rows: Row[] = await load(after);
    if (rows.length > 0) yield rows.map((row) => csvLine(cells(row))).join('');
    if (rows.length < rowsAtATime) return;
    after = keyOf(rows.at(-1)!);
  }
}
