import * as v from 'valibot';
import { fingerprint, unspaced } from '../text/fingerprint.ts';
import { passagesOf } from '../text/unit.ts';
import type { Pack } from './pack.ts';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';
import { withoutTextFormat } from './without-text-format.ts';
import { shapeProblem } from './shape-problem.ts';

/** A unit by its words' length without white space and their fingerprint. */
const unit = v.object({
  ...v.omit(schema.unit, ['text']).entries,
  length: v.pipe(schema.offset, v.minValue(1), v.maxValue(schema.most.text)),
  fingerprint: schema.offset,
});
const span = { start: schema.offset, end: schema.offset };

/** A reading by its words, or, where they are only those that name a place, by where they stand. */
const reading = v.union([
  v.object({ ...v.omit(schema.reading, ['quote']).entries, ...span }),
  v.object({ ...v.omit(schema.reading, ['quote']).entries, quote: schema.text }),
]);

const packWithoutText = v.object({
  ...v.omit(schema.pack, ['format', 'editions', 'readings', 'scenes']).entries,
  format: v.literal(withoutTextFormat),
  version: v.literal(1),
  edition: v.object({
    ...v.omit(schema.edition, ['parts']).entries,
    parts: v.pipe(
      schema.upTo(
        schema.most.parts,
        v.object({ ...schema.part.entries, units: schema.upTo(schema.most.units, unit) }),
      ),
      v.minLength(1),
    ),
  }),
  readings: schema.upTo(schema.most.rows, reading),
  scenes: v.optional(schema.upTo(schema.most.lists, schema.scene), []),
});

/** A pack without the words of its units. Offsets in them are counted without white space. */
export type PackWithoutText = v.InferOutput<typeof packWithoutText>;

/**
 * Reads a pack without text.
 * @param raw of any origin, as parsed JSON
 */
export function parseWithoutText(
  raw: unknown,
): { ok: true; pack: PackWithoutText } | { ok: false; problems: Problem[] } {
  const result = v.safeParse(packWithoutText, raw);
  return result.success
    ? { ok: true, pack: result.output }
    : { ok: false, problems: result.issues.map((it) => shapeProblem(it)) };
}

/**
 * Takes the text out of a pack, in the edition that is open. What shows a reading stays; the sentence that
 * only names a place goes too, or most of the text would be there still.
 * @throws if it is a part of a pack
 */
export function withoutText({ document, scheme, text: { lang } }: Pack): PackWithoutText {
  const opened = document?.editions.find((it) => it.lang === lang);
  if (!document || !opened) throw new Error('a part of a pack has no document');
  const { editions: _editions, format: _format, readings, ...rest } = document;
  const passages = passagesOf(opened);
  /** How many signs a unit has before a place in it, without white space. */
  const before = (id: string, at: number) =>
    unspaced((passages.get(id) ?? '').slice(0, at)).text.length;
  const neutral = scheme.readings.at(-1)?.id;
  return {
    ...rest,
    format: withoutTextFormat,
    version: 1,
    edition: {
      ...opened,
      parts: opened.parts.map((part) => ({
        ...part,
        units: part.units.map(({ text, ...it }) => {
          const plain = unspaced(text).text;
          return { ...it, length: plain.length, fingerprint: fingerprint(plain) };
        }),
      })),
      mentions: opened.mentions.map((it) => ({
        ...it,
        start: before(it.unit, it.start),
        end: before(it.unit, it.end),
      })),
    },
    readings: readings.map(({ quote: quotes, ...it }) => {
      const quote = quotes[lang] ?? '';
      const start = (passages.get(it.unit) ?? '').indexOf(quote);
      if (it.reading !== neutral || start < 0) return { ...it, quote };
      const end = start + quote.length;
      return { ...it, start: before(it.unit, start), end: before(it.unit, end) };
    }),
  };
}
