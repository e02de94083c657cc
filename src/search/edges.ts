/**
 * The edges of a trie in one table with open addressing, for a map in each node is five times as slow:
 * from a node, by a UTF-16 unit, to a node. Nodes are numbered from 1; 0 is none.
 */
export class Edges {
  /** Node and unit of each edge as one number, 0 where there is none; small, to stay in the cache. */
  readonly #keys: Int32Array;
  readonly #nodes: Uint16Array;
  readonly #mask: number;

  /** @param count how many edges there will be, at most 65,000 */
  constructor(count: number) {
    if (count > 65_000) throw new Error('a trie has at most 65,000 edges');
    const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
    this.#keys = new Int32Array(size);
    this.#nodes = new Uint16Array(size);
    this.#mask = size - 1;
  }

  /** The node that a unit leads to, or 0. */
  follow(node: number, unit: number): number {
    return this.#nodes[this.#slot((node << 16) | unit)] ?? 0;
  }

  add(node: number, unit: number, to: number): void {
    const slot = this.#slot((node << 16) | unit);
    this.#keys[slot] = (node << 16) | unit;
    this.#nodes[slot] = to;
  }

  /** Where the edge is, or where it would be. */
  #slot(key: number): number {
    const keys = this.#keys;
    let at = Math.imul(key, 0x9e3779b1) >>> 8;
    for (;;) {
      const slot = at & this.#mask;
      if (keys[slot] === 0 || keys[slot] === key) return slot;
      at += 1;
    }
  }
}

/** How many edges a trie of names has, at most: what each has more than the one before it in order. */
export function edgesOf(names: readonly string[]): number {
  const sorted = names.toSorted();
  return sorted.reduce((sum, name, at) => {
    const before = sorted[at - 1] ?? '';
    let shared = 0;
    while (shared < name.length && name[shared] === before[shared]) shared += 1;
    return sum + name.length - shared;
  }, 0);
}
