/**
 * The edges of a trie in one table with open addressing, for a map in each node is five times as slow:
 * from a node, by a UTF-16 unit, to a node. Nodes are numbered from 1; 0 is none.
 */
export class Edges {
  /** Unit and node of each edge, and where it leads, three numbers an edge; as many again stay free. */
  readonly #table: Int32Array;
  readonly #mask: number;

  /** @param most how many edges there may be */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#table = new Int32Array(size * 4);
    this.#mask = size - 1;
  }

  /** The node that a unit leads to, or 0. */
  follow(node: number, unit: number): number {
    return this.#table[this.#slot(node, unit) + 2] ?? 0;
  }

  add(node: number, unit: number, to: number): void {
    this.#table.set([node, unit, to], this.#slot(node, unit));
  }

  /** Where the edge is, or where it would be. */
  #slot(node: number, unit: number): number {
    const table = this.#table;
    const mask = this.#mask;
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (;;) {
      const slot = (at & mask) * 4;
      if (table[slot] === 0 || (table[slot] === node && table[slot + 1] === unit)) return slot;
      at += 1;
    }
  }
}
