import type { Draft, Meaning } from '../pack/draft.ts';
import type { RawPack } from '../pack/schema.ts';
import { membersOn, type Framework } from '../place/framework.ts';

/** The members of a framework on a day, without those that are suspended; the latest known without one. */
export function membersOf(framework: Framework, date: string | undefined): string[] {
  return membersOn(framework, date ?? framework.asOf).flatMap(({ place, status }) =>
    status ? [] : [place],
  );
}

/** Each collective term of a draft once, with its members on the day of the text and their source. */
export function groupsOf(
  mentioned: readonly (Meaning & { readonly quote: string })[],
  { manifest: { date }, edition: { lang } }: Draft,
  frameworks: readonly Framework[],
): RawPack['groups'] {
  const groups = new Map<string, RawPack['groups'][number]>();
  for (const { as, place: id, places = [], quote, framework } of mentioned) {
    if (as !== 'group' || groups.has(id)) continue;
    const list = frameworks.find((it) => it.id === (framework ?? id));
    groups.set(id, {
      id,
      name: list ? { ...list.name } : { [lang]: quote },
      places: list ? membersOf(list, date) : [...places],
      rule: list
        ? {
            en: `The members of ${list.name['en'] ?? id} on the day of the text.`,
            ja: `文書の日付の時点での${list.name['ja'] ?? id}の構成国。`,
          }
        : { en: 'The places that are called so together.', ja: 'まとめてこう呼ばれる場所。' },
      source: list?.source.url ?? list?.source.title ?? id,
    });
  }
  return [...groups.values()];
}
