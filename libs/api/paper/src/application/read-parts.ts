import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { ContributorRepository, isOpen, MeasureRepository } from '@samplan/api/plans';

interface PartsInMeasures {
  ofPerson: ReadonlyMap<string, string[]>;
  /** Those who are not in the circle, by the name they were given; two of one name stand together. */
  ofName: ReadonlyMap<string, string[]>;
}

/** What the sheet has room for beside a name. */
const most = 3;

/** What each does in the open measures the reader may see: what they answer for first, then what they help along with. */
@Injectable()
export class ReadParts {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly contributors: ContributorRepository,
  ) {}

  async of(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<PartsInMeasures> {
    const [measures, along] = await Promise.all([
      this.measures.ofCollaboration(ctx, scope, collaborationId),
      this.contributors.ofCollaboration(ctx, scope, collaborationId),
    ]);
    const open = measures.filter(({ status }) => isOpen(status));
    const titles = new Map<string, string>(open.map(({ id, title }) => [id, title]));
    const ofPerson = new Map<string, string[]>();
    const ofName = new Map<string, string[]>();
    for (const { accountablePersonId, title } of open) put(ofPerson, accountablePersonId, title);
    for (const { measureId, personId, name, does } of along) {
      const title = titles.get(measureId);
      if (title === undefined) continue;
      put(ofPerson, personId, does ?? title);
      put(ofName, name, does ?? title);
    }
    return { ofPerson, ofName };
  }
}

function put(parts: Map<string, string[]>, who: string | null, what: string): void {
  if (who === null) return;
  const known = parts.get(who) ?? [];
  if (known.length < most && !known.includes(what)) parts.set(who, [...known, what]);
}
