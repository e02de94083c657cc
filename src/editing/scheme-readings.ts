import type { Draft } from '../pack/draft.ts';
import type { PaintSlot } from '../scheme/scheme.ts';
import {
  changeScheme,
  freeIcon,
  idFor,
  localized,
  ownSchemeOf,
  type OwnReading,
  type OwnRole,
  type OwnScheme,
} from './own-scheme.ts';

/** What a reading is called, and how the places that are read so are painted; undefined: they are not. */
export interface ReadingWords {
  readonly name: string;
  readonly rule: string;
  readonly slot: PaintSlot | undefined;
}

/** The role of the places that are read in one way and no other. */
export function roleOfReading({ roles, rules }: OwnScheme, id: string): OwnRole | undefined {
  const rule = rules.find(({ readings }) => readings?.length === 1 && readings[0] === id);
  return roles.find((it) => it.id === rule?.role);
}

/** Adds a reading to a draft's own scheme before the neutral one, with a role where it is painted. */
export function addReading(draft: Draft, lang: string, words: ReadingWords): Draft {
  return changeScheme(draft, (scheme) => {
    const icon = freeIcon(scheme);
    if (!icon || words.name.trim() === '') return scheme;
    const taken = new Set(scheme.readings.map((it) => it.id));
    const id = idFor(words.name, taken, 'reading');
    const reading: OwnReading = { id, name: { [lang]: words.name.trim() }, icon };
    const readings = scheme.readings.toSpliced(-1, 0, reading);
    return written({ ...scheme, readings }, id, lang, words);
  });
}

/** Changes a reading of a draft's own scheme: what it is called, its rule, its paint. */
export function changeReading(draft: Draft, id: string, lang: string, words: ReadingWords): Draft {
  return changeScheme(draft, (scheme) => written(scheme, id, lang, words));
}

/** Takes a reading out of a draft's own scheme, and what was read so; the neutral one stays. */
export function removeReading(draft: Draft, id: string): Draft {
  if (ownSchemeOf(draft)?.readings.at(-1)?.id === id) return draft;
  const others = (ids: readonly string[] | undefined) => ids?.filter((it) => it !== id) ?? [];
  return changeScheme(
    { ...draft, readings: draft.readings.filter(({ reading }) => reading !== id) },
    (scheme) => ({
      ...scheme,
      readings: scheme.readings.filter((it) => it.id !== id),
      rules: scheme.rules.flatMap(({ readings, with: also, ...rule }) => {
        const [its, besides] = [others(readings), others(also)];
        if (readings && its.length === 0) return [];
        return {
          ...rule,
          ...(readings && { readings: its }),
          ...(besides.length > 0 && { with: besides }),
        };
      }),
    }),
  );
}

/** Puts a reading before the one before it, and the rules of readings in the readings’ order. */
export function raiseReading(draft: Draft, id: string): Draft {
  return changeScheme(draft, (scheme) => {
    const at = scheme.readings.findIndex((it) => it.id === id);
    const reading = scheme.readings[at];
    if (!reading || at === 0 || at === scheme.readings.length - 1) return scheme;
    const readings = scheme.readings.toSpliced(at, 1).toSpliced(at - 1, 0, reading);
    const order = readings.map((it) => it.id);
    const rank = (ids: readonly string[] = []) => Math.min(...ids.map((it) => order.indexOf(it)));
    const sorted = scheme.rules
      .filter((it) => it.readings)
      .sort((a, b) => rank(a.readings) - rank(b.readings));
    const rules = scheme.rules.map((it) => (it.readings ? (sorted.shift() ?? it) : it));
    return { ...scheme, readings, rules };
  });
}

/** A reading as it is said to be; its role is called as it is, as long as nobody says otherwise. */
function written(
  scheme: OwnScheme,
  id: string,
  lang: string,
  { name, rule, slot }: ReadingWords,
): OwnScheme {
  const before = scheme.readings.find((it) => it.id === id);
  if (!before) return scheme;
  const { rule: _rule, slot: _slot, ...rest } = before;
  const said = localized(before.rule, lang, rule);
  const reading: OwnReading = {
    ...rest,
    name: localized(before.name, lang, name) ?? before.name,
    ...(said && { rule: said }),
    ...(slot && { slot }),
  };
  // The neutral reading has its grey sign, and paints nobody.
  if (scheme.readings.at(-1) === before) reading.slot = 'named';
  const readings = scheme.readings.map((it) => (it === before ? reading : it));
  const role = roleOfReading(scheme, id);
  if (!slot || reading.slot === 'named')
    return {
      ...scheme,
      readings,
      rules: scheme.rules.filter((it) => !role || it.role !== role.id),
    };
  const isSame = (a: object | undefined, b: object | undefined) =>
    JSON.stringify(a) === JSON.stringify(b);
  if (role) {
    const follows: OwnRole = {
      ...role,
      slot,
      ...(isSame(role.name, before.name) && { name: reading.name }),
      ...(isSame(role.definition, before.rule ?? before.name) && {
        definition: reading.rule ?? reading.name,
      }),
    };
    return { ...scheme, readings, roles: scheme.roles.map((it) => (it === role ? follows : it)) };
  }
  const added: OwnRole = {
    id: idFor(id, new Set(scheme.roles.map((it) => it.id)), 'role'),
    name: reading.name,
    definition: reading.rule ?? reading.name,
    slot,
  };
  // What the text says goes before lists and counts.
  const at = scheme.rules.findLastIndex((it) => it.readings) + 1;
  return {
    ...scheme,
    readings,
    roles: scheme.roles.toSpliced(at, 0, added),
    rules: scheme.rules.toSpliced(at, 0, { role: added.id, readings: [id] }),
  };
}
