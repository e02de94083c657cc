import type * as v from 'valibot';
import type { Lang } from '../messages/lang.ts';
import { listed } from '../messages/listed.ts';
import type { Bilingual } from '../text/localized.ts';
import type { Problem } from './problem.ts';

type Issue = v.BaseIssue<unknown>;

/** The expectations of our own checks, by what they give as their message. */
const rules = {
  id: {
    ja: '英数字で始まり、英数字・ピリオド・ハイフンからなる識別子',
    en: 'an id of letters, digits, full stops and hyphens that begins with a letter or a digit',
  },
  date: {
    ja: '2024-07-10、2024-07、2024 のような、暦にある日付',
    en: 'a date of the calendar, such as 2024-07-10, 2024-07 or 2024',
  },
  language: {
    ja: 'ja や en-GB のような言語タグ',
    en: 'a language tag, such as ja or en-GB',
  },
  languages: { ja: '一つ以上の言語での文', en: 'a text in one language or more' },
  some: {
    ja: '一つ以上を挙げたリスト(挙げるものがなければ項目ごと省く)',
    en: 'a list of one or more; where there is nothing to list, leave it out',
  },
  once: { ja: '同じものが二度ないリスト', en: 'a list in which nothing stands twice' },
  box: {
    ja: '西、南、東、北の順の四つの度',
    en: 'west, south, east and north in degrees, in this order',
  },
  world: {
    ja: 'つねにある world とは別の識別子',
    en: 'another id than world, which is always there',
  },
  range: { ja: 'from が to 以下の範囲', en: 'a range whose from is no more than its to' },
  ground: {
    ja: 'readings、frameworks、passages の一つだけを持つ規則',
    en: 'a rule by just one of readings, frameworks and passages',
  },
} as const satisfies Record<string, Bilingual>;

/** The message that a check of ours gives. */
export type Rule = keyof typeof rules;

/** The expectations of valibot's own checks, by their type and what they require. */
const expectations: Readonly<Record<string, (required: string) => Bilingual>> = {
  string: () => ({ ja: '文字列', en: 'a text' }),
  number: () => ({ ja: '数', en: 'a number' }),
  integer: () => ({ ja: '整数', en: 'a whole number' }),
  boolean: () => ({ ja: 'true か false', en: 'true or false' }),
  array: () => ({ ja: 'リスト([…])', en: 'a list, […]' }),
  tuple: () => ({ ja: 'リスト([…])', en: 'a list, […]' }),
  object: () => ({ ja: '項目の集まり({…})', en: 'an object, {…}' }),
  record: () => ({ ja: '項目の集まり({…})', en: 'an object, {…}' }),
  min_length: (least) => ({ ja: `長さ ${least} 以上`, en: `at least ${least} long` }),
  max_length: (most) => ({ ja: `長さ ${most} 以下`, en: `at most ${most} long` }),
  min_value: (least) => ({ ja: `${least} 以上の数`, en: `a number from ${least} on` }),
  max_value: (most) => ({ ja: `${most} 以下の数`, en: `a number up to ${most}` }),
  starts_with: (start) => ({
    ja: `${start} で始まる文字列`,
    en: `a text that begins with ${start}`,
  }),
  never: () => ({ ja: '省略', en: 'left out' }),
};

/**
 * A value of a wrong shape, or one that is missing, as a problem: where it is, what is expected, what was found.
 * @param above where what was checked stands
 * @param whole what was checked, where it may hang on a unit
 */
export function shapeProblem(issue: Issue, above = '', whole?: unknown): Problem {
  const { at, faults } = deepest(issue, above);
  const values = [whole, ...(issue.path ?? []).map(({ value }) => value)];
  const unit = values.map(unitOf).findLast((it) => it !== undefined);
  const where = { path: at, ...(unit !== undefined && { unit }) };
  const [fault = issue] = faults;
  if (fault.input === undefined) return { ...where, cause: { kind: 'missing' } };
  const expected = faults.flatMap(expectedBy);
  const either = (lang: Lang) => listed([...new Set(expected.map((it) => it[lang]))], lang, 'or');
  const cause = {
    kind: 'shape',
    expected: { ja: either('ja'), en: either('en') },
    found: foundIn(fault),
  } as const;
  return { ...where, cause };
}

/**
 * The fault that lies deepest, which tells most where a value may have one of several shapes and has none;
 * all of them, where they lie at one depth.
 */
function deepest(issue: Issue, above: string): { at: string; faults: Issue[] } {
  const at = [above, ...(issue.path ?? []).map(({ key }) => String(key))].filter(Boolean).join('.');
  const within = (issue.issues ?? []).map((it) => deepest(it, at));
  const depths = within.map((it) => it.at.split('.').length);
  const lowest = within.filter((_, n) => depths[n] === Math.max(...depths));
  const [first] = lowest;
  if (!first) return { at, faults: [issue] };
  const together = first.at === at ? lowest : [first];
  return { at: first.at, faults: together.flatMap(({ faults }) => faults) };
}

/** The expected kind of value, or one of several values. */
function expectedBy(issue: Issue): Bilingual[] {
  const own = Object.entries(rules).find(([rule]) => rule === issue.message)?.[1];
  const expected = own ?? expectations[issue.type]?.(String(issue.requirement));
  // What is left are values: `("a" | "b")`.
  const values = (issue.expected ?? '').match(/"[^"]*"|[^\s"()|]+/g) ?? [];
  return expected ? [expected] : values.map((value) => ({ ja: value, en: value }));
}

/** Values longer than this are cut short where they are shown, in UTF-16 units. */
const shown = 40;

function foundIn({ type, input }: Issue): Bilingual {
  if (type === 'max_length') {
    const { length } = input as { length: number };
    return { ja: `長さ ${length}`, en: `${length} long` };
  }
  const json = JSON.stringify(input);
  // Not in the middle of a character.
  const cut = json.slice(0, shown).replace(/[\ud800-\udbff]$/, '');
  const said = json.length > shown ? `${cut}…` : json;
  return { ja: said, en: said };
}

/** The unit of a record that hangs on one. */
function unitOf(value: unknown): string | undefined {
  const unit = typeof value === 'object' && value !== null && 'unit' in value && value.unit;
  return typeof unit === 'string' ? unit : undefined;
}
