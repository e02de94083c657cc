import type { ComparedText } from '../index/text-comparison.ts';

/** Things of texts that are real, or of invented examples. */
export interface Kind<T> {
  readonly invented: boolean;
  readonly its: readonly T[];
}

/** Parts what is of invented examples from what is of real texts, which comes first; a kind without any is left out. */
export function apart<T extends { readonly text: ComparedText }>(all: readonly T[]): Kind<T>[] {
  return [false, true]
    .map((invented) => ({
      invented,
      its: all.filter((it) => (it.text.library.pack.manifest.invented ?? false) === invented),
    }))
    .filter(({ its }) => its.length > 0);
}
