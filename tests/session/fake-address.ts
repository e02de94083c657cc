import type { Address } from '../../src/session/address.ts';

interface Stop {
  readonly search: string;
  readonly memory: unknown;
}

/** An address bar with its history, in memory. */
export class FakeAddress implements Address {
  #stops: readonly Stop[];
  #at = 0;
  readonly #listeners: (() => void)[] = [];

  constructor(search = '') {
    this.#stops = [{ search, memory: null }];
  }

  get #here(): Stop {
    return this.#stops[this.#at]!;
  }
  get search(): string {
    return this.#here.search;
  }
  get memory(): unknown {
    return this.#here.memory;
  }
  /** Every address that Back would lead through, and the present one. */
  get history(): string[] {
    return this.#stops.slice(0, this.#at + 1).map((stop) => stop.search);
  }

  hrefOf(search: string): string {
    return search;
  }
  push(search: string, memory: unknown = null): void {
    if (search === this.search) return;
    this.#stops = [...this.#stops.slice(0, this.#at + 1), { search, memory }];
    this.#at += 1;
    this.#tell();
  }
  replace(search: string, memory = this.memory): void {
    if (search === this.search) return;
    this.#stops = this.#stops.with(this.#at, { search, memory });
    this.#tell();
  }
  back(): void {
    this.#at = Math.max(0, this.#at - 1);
    this.#tell();
  }
  listen(changed: () => void): void {
    this.#listeners.push(changed);
  }

  #tell(): void {
    for (const changed of this.#listeners) changed();
  }
}
