import * as v from 'valibot';
import type { OwnScene } from '../domain/own-scenes.ts';
import type { Text } from '../domain/pack.ts';
import type { Gazetteer } from '../domain/place.ts';
import { passagesOf } from '../domain/unit.ts';
import { describe, type BriefingProblem, type Reason } from './briefing-problem.ts';
import * as schema from './schema.ts';

/** What scenes must fit: a pack by its id, its text, the places that are known. */
export interface Ground {
  readonly pack: string;
  readonly text: Text;
  readonly gazetteer: Gazetteer;
}

/** The author's scenes, or every reason why they cannot be read. */
export type ReadBriefing =
  | { readonly ok: true; readonly scenes: readonly OwnScene[] }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

const format = 'declaration-atlas-briefing';
const version = 1;

/** The author may write in one language, or nothing. */
const said = v.strictObject({ ja: v.string(), en: v.string() });
const ids = schema.scene.entries.places;
// What is not understood would be lost unseen, and so is refused.
const scene = v.strictObject({
  ...schema.scene.entries,
  id: v.pipe(v.string(), v.minLength(1)),
  title: said,
  notes: said,
  passages: ids,
  picked: schema.scene.entries.unit,
});
const briefing = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  pack: v.string(),
  scenes: v.array(scene),
});

/** The scenes as they are kept and carried; `readBriefing` reads them back. */
export function briefingOf(pack: string, scenes: readonly OwnScene[]): unknown {
  return { format, version, pack, scenes };
}

/**
 * The only way in for the author's scenes: checks format, version, pack, shape, units, quotes, places.
 * @param raw of any origin, as parsed JSON
 */
export function readBriefing(raw: unknown, ground: Ground): ReadBriefing {
  const problem = foreign(raw, ground);
  if (problem) return refused([problem]);
  const result = v.safeParse(briefing, raw);
  if (!result.success) return refused(result.issues.map(problemOf));
  const { scenes } = result.output;
  const problems = scenes.flatMap((scene, at) => unfitting(scene, at, scenes, ground));
  return problems.length > 0 ? refused(problems) : { ok: true, scenes };
}

function refused(problems: readonly BriefingProblem[]): ReadBriefing {
  return { ok: false, reasons: problems.map(describe) };
}

/** What it is at all is judged before its shape, for another version may have another shape. */
function foreign(raw: unknown, { pack }: Ground): BriefingProblem | undefined {
  const head = v.safeParse(v.object({ format: v.literal(format) }), raw);
  if (!head.success) return { kind: 'format' };
  const { version: found, pack: whose } = raw as Record<string, unknown>;
  if (found !== version) return { kind: 'version', found };
  return typeof whose === 'string' && whose !== pack ? { kind: 'pack', found: whose } : undefined;
}

function problemOf({ path, expected, received }: v.BaseIssue<unknown>): BriefingProblem {
  const keys = path?.map(({ key }) => key) ?? [];
  const [section, at] = keys;
  const inScene = section === 'scenes' && typeof at === 'number';
  return {
    kind: 'shape',
    ...(inScene && { scene: at + 1 }),
    field: keys.slice(inScene ? 2 : 0).join('.'),
    expected: expected ?? '',
    received,
  };
}

function unfitting(
  { id, unit, passages = [], quote, places = [], picked }: OwnScene,
  at: number,
  scenes: readonly OwnScene[],
  { text, gazetteer }: Ground,
): BriefingProblem[] {
  const known = passagesOf(text);
  const scene = at + 1;
  const lacking = (field: string, value: string) =>
    ({ kind: 'unknown', scene, field, value }) as const;
  const unknownUnits = (field: string, units: readonly string[]) =>
    units.filter((it) => !known.has(it)).map((it) => lacking(field, it));
  const unknownPlaces = (field: string, them: readonly string[]) =>
    them.filter((it) => !gazetteer.has(it)).map((it) => lacking(field, it));
  const moved = quote !== undefined && !known.get(unit ?? '')?.includes(quote);
  const twice = scenes.findIndex((other) => other.id === id) < at;
  return [
    ...unknownUnits('unit', unit === undefined ? [] : [unit]),
    ...unknownUnits('passages', passages),
    ...unknownPlaces('places', places),
    ...unknownPlaces('picked', picked === undefined ? [] : [picked]),
    ...(moved ? [{ kind: 'quote', scene, field: 'quote', value: quote } as const] : []),
    ...(twice ? [{ kind: 'twice', scene, field: 'id', value: id } as const] : []),
  ];
}
