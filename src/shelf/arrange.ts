import type { CatalogEntry } from '../pack/catalog.ts';
import type { View } from '../session/view.ts';
import { localize } from '../text/localized.ts';

/** The order and the filter of the shelf, as the address has them. */
export type Arrangement = Pick<View, 'sort' | 'issuer' | 'framework' | 'year'>;

/** What a pack is sorted and filtered by. */
type Arrangeable = Pick<CatalogEntry, 'title' | 'date' | 'issuer' | 'frameworks'>;

/** An issuer as an address names it, whatever the reader's language. */
export function issuerOf({ issuer }: Arrangeable): string | undefined {
  return issuer && localize(issuer, 'en');
}

export function yearOf({ date }: Pick<CatalogEntry, 'date'>): string {
  return date.slice(0, 4);
}

/** Keeps the packs that a filter leaves, the newest first or by their titles. */
export function arranged<Pack extends Arrangeable>(
  packs: readonly Pack[],
  { sort, issuer, framework, year }: Arrangement,
  lang: string,
): readonly Pack[] {
  const title = (pack: Pack) => localize(pack.title, lang);
  return packs
    .filter(
      (pack) =>
        (issuer === undefined || issuerOf(pack) === issuer) &&
        (framework === undefined || pack.frameworks?.includes(framework)) &&
        (year === undefined || yearOf(pack) === year),
    )
    .toSorted((a, b) =>
      sort === 'name'
        ? title(a).localeCompare(title(b), lang)
        : b.date.localeCompare(a.date) || title(a).localeCompare(title(b), lang),
    );
}

/** What packs can be filtered by: each issuer with its name, the ids of frameworks, years from the newest. */
export function filtersFor(packs: readonly CatalogEntry[], lang: string) {
  const issuers = packs.flatMap((pack) => {
    const key = issuerOf(pack);
    return pack.issuer && key !== undefined ? [[key, localize(pack.issuer, lang)] as const] : [];
  });
  return {
    issuers: [...new Map(issuers)],
    frameworks: [...new Set(packs.flatMap(({ frameworks = [] }) => frameworks))],
    years: [...new Set(packs.map(yearOf))].sort().toReversed(),
  };
}
