import { Random } from './random';

/** Ids shaped like UUID version 7, made from a time and a seed: the same each time, and sorted by time. */
export class Ids {
  private readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  at(instant: Date): string {
    const time = instant.getTime().toString(16).padStart(12, '0');
    const variant = (8 + this.random.int(0, 3)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${this.hex(3)}-${variant}${this.hex(3)}-${this.hex(6)}${this.hex(6)}`;
  }

  private hex(digits: number): string {
    return this.random
      .int(0, 16 ** digits - 1)
      .toString(16)
      .padStart(digits, '0');
  }
}
