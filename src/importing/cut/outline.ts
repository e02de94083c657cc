import type { Part, Unit, UnitId } from '../../text/unit.ts';

/** A part that is being made. */
export interface OpenPart {
  /** What the ids of its units begin with. */
  readonly prefix: string;
  /** What their numbers begin with in labels; nothing in the first. */
  readonly label: string;
  /** What it is called where it is cited; nothing for the first. */
  readonly name: string;
  readonly title: string;
  readonly units: Unit[];
}

/** Gathers units into parts; gives every one an id of its own. */
export class Outline {
  readonly parts: OpenPart[] = [];
  /** How often each id was wanted. */
  readonly #ids = new Map<UnitId, number>();
  readonly #children = new Map<UnitId, number>();

  get part(): OpenPart {
    const part = this.parts.at(-1);
    if (!part) throw new Error('no part is open');
    return part;
  }

  /** Opens a part. */
  open(part: Omit<OpenPart, 'units'>): void {
    this.parts.push({ ...part, units: [] });
  }

  /** @returns the unit as it was put in, its id made one that no other has */
  add(unit: Unit): Unit {
    let { id } = unit;
    while (this.#ids.has(id)) {
      const times = (this.#ids.get(unit.id) ?? 1) + 1;
      this.#ids.set(unit.id, times);
      id = `${unit.id}-${times}`;
    }
    this.#ids.set(id, 1);
    const added = { ...unit, id };
    this.part.units.push(added);
    return added;
  }

  /** Puts words at the end of the last unit. @returns whether there is one */
  append(join: (text: string) => string): boolean {
    const { units } = this.part;
    const last = units.pop();
    if (!last) return false;
    units.push({ ...last, text: join(last.text) });
    return true;
  }

  /** The number of the next part of a unit that has none printed. */
  childOf(parent: UnitId, least = 0): number {
    const next = Math.max((this.#children.get(parent) ?? 0) + 1, least);
    this.#children.set(parent, next);
    return next;
  }

  /** Takes the last heading out of the open part, with what stands after it. */
  takeHeading(): { heading: Unit; after: Unit[] } | undefined {
    const { units } = this.part;
    const at = units.findLastIndex(({ kind }) => kind === 'heading');
    const after = units.slice(at + 1);
    const heading = units[at];
    // A number after it belongs to what went before.
    if (!heading || after.some(({ marker, label }) => marker !== '' && /\d/.test(label)))
      return undefined;
    units.length = at;
    return { heading, after };
  }

  /** The parts as a pack has them; empty ones are left out. */
  finished(): Part[] {
    return this.parts
      .filter(({ units }, at) => units.length > 0 || at === 0)
      .map(({ prefix, title, units }, at) => {
        const id = prefix === 'p' ? 'p' : prefix;
        return { id: at === 0 ? 'p' : id, title, titleUnit: `${id}0`, units };
      });
  }
}
