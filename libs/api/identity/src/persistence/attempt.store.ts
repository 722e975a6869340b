import { Inject, Injectable } from '@nestjs/common';
import { DATA_SOURCE } from '@samplan/api/platform/database';
import type { DataSource } from 'typeorm';
import { hashOf } from '../domain/secrets';

export interface AttemptRule {
  /** What is tried, such as `login-begun`. */
  kind: string;
  times: number;
  minutes: number;
}

/** Counts what may be tried only so often, for all processes together. What it counts by is kept as a hash only. */
@Injectable()
export class AttemptStore {
  constructor(@Inject(DATA_SOURCE) private readonly database: DataSource) {}

  /** Counts one more try by this key; false when there have been too many in the period that runs. */
  async mayTry({ kind, times, minutes }: AttemptRule, key: string): Promise<boolean> {
    const [row] = await this.database.query<{ tried: number }[]>('select app.count_attempt($1, $2, $3) as tried', [
      kind,
      hashOf(key),
      `${minutes} minutes`,
    ]);
    return (row?.tried ?? 0) <= times;
  }

  /** Whether there have been too many already, without counting. */
  async isBarred({ kind, times }: AttemptRule, key: string): Promise<boolean> {
    const [row] = await this.database.query<{ tried: number }[]>('select app.attempts_now($1, $2) as tried', [
      kind,
      hashOf(key),
    ]);
    return (row?.tried ?? 0) >= times;
  }
}
