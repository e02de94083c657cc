import type { Concordance, Entry } from './concordance.ts';
import { silenceOf, type ReferenceList } from './silence.ts';
import type { Reading } from '../annotation/annotation.ts';
import { roleOf, type Role } from '../scheme/scheme.ts';

/** Who is called something, by words of the text. */
export interface RoleFinding {
  readonly role: Role;
  readonly countries: readonly Entry[];
  /** A sentence that says so of the first of them. */
  readonly reading: Reading;
  /** The graver role that none of them has although others do; undefined where this is the gravest. */
  readonly not?: Role;
}

/** How many members of a list the text never names. */
export interface SilenceFinding {
  readonly list: ReferenceList;
  readonly missing: number;
}

/** The roles that words of the text give, in the order of the scheme, with the countries that have them. */
export function roleFindings({ scheme, entries }: Concordance): RoleFinding[] {
  const countries = [...entries.values()].filter(({ place }) => place.kind === 'country');
  const rules = scheme.rules.filter((rule) => rule.readings);
  const [worst] = scheme.readings;
  const gravest = rules.find((rule) => worst && rule.readings?.includes(worst.id));
  return rules.flatMap((rule): RoleFinding[] => {
    const role = roleOf(scheme, rule.role);
    const those = countries
      .filter(({ finding }) => finding.role === role)
      .sort((a, b) => b.passages - a.passages);
    const reading = those[0]?.finding.readings.find((it) => rule.readings?.includes(it.reading));
    if (!reading) return [];
    const isCalled = ({ readings }: Entry) =>
      readings.some((it) => gravest?.readings?.includes(it.reading));
    const not =
      gravest && rule !== gravest && !those.some(isCalled) && roleOf(scheme, gravest.role);
    return [{ role, countries: those, reading, ...(not && { not }) }];
  });
}

/** The first list of states of which the text leaves some out; a region that it does not speak of is none. */
export function silenceFinding(
  concordance: Concordance,
  lists: readonly ReferenceList[],
): SilenceFinding | undefined {
  const spokenOf = ({ id }: ReferenceList) =>
    (concordance.entries.get(id)?.explicit.length ?? 0) > 0;
  for (const list of lists.filter((it) => it.kind === 'framework' || spokenOf(it))) {
    const { implied, unmentioned } = silenceOf(concordance, list);
    const missing = implied.length + unmentioned.length;
    if (missing > 0) return { list, missing };
  }
  return undefined;
}
