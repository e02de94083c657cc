import { hues, isPresetId, steps, type Scheme } from '../scheme/scheme.ts';
import { named, unnamed } from '../scheme/presets/common-roles.ts';
import { presets, withCommonRoles } from '../scheme/presets/presets.ts';
import type { Cause } from './problem.ts';
import type { Report } from './read-edition.ts';
import { repeated } from './repeated.ts';
import type { RawPack } from './schema.ts';

/**
 * The scheme of a pack, a preset or its own, which is checked; and that readings and scenes keep to it.
 * @returns `named` where the pack has none
 */
export function readScheme({ manifest, readings, scenes }: RawPack, report: Report): Scheme {
  const { scheme: raw = 'named', frameworks = [] } = manifest;
  if (typeof raw !== 'string') {
    for (const cause of problemsOf(raw, frameworks)) report.problem('manifest.scheme', cause);
  }
  const scheme = typeof raw === 'string' ? presets[raw] : withCommonRoles(raw);
  const [kinds, roles] = [idsOf(scheme.readings), idsOf(scheme.roles)];
  for (const { unit, reading } of readings) {
    if (!kinds.has(reading)) report.problem('readings', { kind: 'unknown-reading', reading }, unit);
  }
  for (const { unit, roles: wanted = [] } of scenes) {
    for (const role of wanted.filter((id) => !roles.has(id) || id === unnamed.id)) {
      report.problem('scenes', { kind: 'unknown-role', role }, unit);
    }
  }
  return scheme;
}

const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));

/** Checks a pack's own scheme beyond its shape. */
function problemsOf(
  {
    id,
    readings,
    roles,
    rules,
    roleSets = [],
  }: Exclude<RawPack['manifest']['scheme'], string | undefined>,
  frameworks: readonly string[],
): Cause[] {
  const [kinds, known] = [idsOf(readings), idsOf(roles)];
  const ruled = new Set(rules.map(({ role }) => role));
  const slots = roles.map(({ slot }) => slot);
  const signs = readings.map(({ slot }) => slot);
  const reserved: readonly string[] = [named.id, unnamed.id];
  const unknown = (role: string): Cause[] =>
    known.has(role) ? [] : [{ kind: 'unknown-role', role }];
  return [
    ...(isPresetId(id) ? [{ kind: 'reserved-scheme', scheme: id } as const] : []),
    ...repeated(readings.map((it) => it.id)).map(
      (reading) => ({ kind: 'duplicate-reading', reading }) as const,
    ),
    ...repeated(readings.map(({ icon }) => icon)).map(
      (icon) => ({ kind: 'shared-icon', icon }) as const,
    ),
    ...repeated(roles.map((it) => it.id)).map(
      (role) => ({ kind: 'duplicate-role', role }) as const,
    ),
    ...repeated(slots).map((slot) => ({ kind: 'shared-slot', slot }) as const),
    ...(isMixed([...slots, ...signs]) ? [{ kind: 'mixed-slots' } as const] : []),
    ...roles
      .map((it) => it.id)
      .flatMap((role): Cause[] => [
        ...(reserved.includes(role) ? [{ kind: 'reserved-role', role } as const] : []),
        ...(ruled.has(role) ? [] : [{ kind: 'role-without-rule', role } as const]),
      ]),
    ...rules.flatMap((rule): Cause[] => [
      ...unknown(rule.role),
      ...[...(rule.readings ?? []), ...(rule.with ?? [])]
        .filter((reading) => !kinds.has(reading))
        .map((reading) => ({ kind: 'unknown-reading', reading }) as const),
      ...(rule.frameworks ?? [])
        .filter((framework) => !frameworks.includes(framework))
        .map((framework) => ({ kind: 'unlisted-framework', framework }) as const),
    ]),
    ...roleSets.flatMap((set) => set.roles.flatMap(unknown)),
  ];
}

/** Steps are told apart from one another and not from hues. */
function isMixed(slots: readonly (string | undefined)[]): boolean {
  const among = (some: readonly string[]) => some.some((slot) => slots.includes(slot));
  return among(hues) && among(steps);
}
