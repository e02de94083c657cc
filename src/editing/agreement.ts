import { isExplicit, pairKey } from './readings.ts';
import type { RawPack } from '../pack/schema.ts';
import type { UnitId } from '../text/unit.ts';
import { groupBy } from '../text/group-by.ts';

/** What a coder has made of a text: the mentions of an edition and the readings, as a pack has them. */
export interface Coding {
  readonly mentions: RawPack['editions'][number]['mentions'];
  readonly readings: readonly { unit: UnitId; place: string; reading: string; quote: string }[];
}
export type CodedMention = Coding['mentions'][number];
type CodedReading = Coding['readings'][number];

/** A difference between two coders; on one side there may be nothing. */
export type Difference =
  | {
      /** `span`: only one has a mention on these words, or they have it on others. `place`: they mean another. */
      readonly kind: 'span' | 'place';
      readonly unit: UnitId;
      readonly a: CodedMention | undefined;
      readonly b: CodedMention | undefined;
    }
  | {
      readonly kind: 'reading';
      readonly unit: UnitId;
      readonly place: string;
      readonly a: readonly CodedReading[];
      readonly b: readonly CodedReading[];
    };

/** How far two coders agree. */
export interface Agreement {
  /** On spans: twice those that both have, of all; 1 where nobody has any. */
  readonly f1: number;
  /** Of the spans that both have, how many stand for the same. */
  readonly place: number;
  /** Cohen's κ on the readings of the pairs that both have; undefined where chance decides all. */
  readonly kappa: number | undefined;
  readonly spans: { readonly a: number; readonly b: number; readonly both: number };
  /** How many units with a place both mention. */
  readonly pairs: number;
  readonly differences: readonly Difference[];
}

const spanOf = ({ unit, start, end }: CodedMention) => `${unit} ${start} ${end}`;
/** What a mention stands for, in one string. */
export const meantBy = (it: CodedMention) => `${it.as} ${'group' in it ? it.group : it.place}`;

/** Compares what two coders made of the same text. */
export function agreementOf(a: Coding, b: Coding): Agreement {
  const inB = new Map(b.mentions.map((it) => [spanOf(it), it]));
  const inA = new Set(a.mentions.map(spanOf));
  const both = a.mentions.flatMap((one) => {
    const other = inB.get(spanOf(one));
    return other ? [{ one, other }] : [];
  });
  const same = both.filter(({ one, other }) => meantBy(one) === meantBy(other));
  const pairs = commonPairs(a, b);
  const all = a.mentions.length + b.mentions.length;
  return {
    f1: all === 0 ? 1 : (2 * both.length) / all,
    place: both.length === 0 ? 1 : same.length / both.length,
    kappa: cohensKappa(pairs.map(({ a, b }) => [labelOf(a), labelOf(b)])),
    spans: { a: a.mentions.length, b: b.mentions.length, both: both.length },
    pairs: pairs.length,
    differences: [
      ...spanDifferences(
        a.mentions.filter((it) => !inB.has(spanOf(it))),
        b.mentions.filter((it) => !inA.has(spanOf(it))),
      ),
      ...both
        .filter(({ one, other }) => meantBy(one) !== meantBy(other))
        .map(({ one, other }) => ({ kind: 'place' as const, unit: one.unit, a: one, b: other })),
      ...pairs
        .filter(({ a, b }) => labelOf(a) !== labelOf(b))
        .map((it) => ({ kind: 'reading' as const, ...it })),
    ],
  };
}

/** Spans that one coder has alone; two that overlap are one difference. */
function spanDifferences(a: readonly CodedMention[], b: readonly CodedMention[]): Difference[] {
  const left = new Set(b);
  const paired = a.map((one): Difference => {
    const over = [...left].find(
      (it) => it.unit === one.unit && it.start < one.end && one.start < it.end,
    );
    if (over) left.delete(over);
    return { kind: 'span', unit: one.unit, a: one, b: over };
  });
  return [
    ...paired,
    ...[...left].map((it): Difference => ({ kind: 'span', unit: it.unit, a: undefined, b: it })),
  ];
}

/** The units with a place that both coders mention, and how each reads them. */
function commonPairs(a: Coding, b: Coding) {
  const explicit = ({ mentions }: Coding) =>
    new Map(
      mentions.flatMap((it) =>
        'place' in it && isExplicit(it)
          ? [[pairKey(it), { unit: it.unit, place: it.place }] as const]
          : [],
      ),
    );
  const inB = explicit(b);
  const readings = [a, b].map((it) => groupBy(it.readings, pairKey));
  return [...explicit(a)].flatMap(([key, pair]) =>
    inB.has(key)
      ? [{ ...pair, a: readings[0]?.get(key) ?? [], b: readings[1]?.get(key) ?? [] }]
      : [],
  );
}

/** A pair's readings as one label: those of a unit that says two things are two. */
function labelOf(readings: readonly CodedReading[]): string {
  return readings
    .map(({ reading }) => reading)
    .sort()
    .join(' ');
}

/** Agreement beyond what chance would give, by how often each coder uses each label. */
export function cohensKappa(labels: readonly (readonly [string, string])[]): number | undefined {
  const n = labels.length;
  if (n === 0) return undefined;
  const observed = labels.filter(([a, b]) => a === b).length / n;
  const share = (side: 0 | 1, label: string) =>
    labels.filter((it) => it[side] === label).length / n;
  const kinds = new Set(labels.flat());
  const chance = [...kinds].reduce((sum, it) => sum + share(0, it) * share(1, it), 0);
  return chance === 1 ? undefined : (observed - chance) / (1 - chance);
}
