import { buildConcordance } from '../../src/index/concordance.ts';
import { findablesIn } from '../../src/search/findable.ts';
import { buildSearch, type Search } from '../../src/search/search.ts';
import { readLibrary, readReferences } from '../site/read-library.ts';
import { repeated } from './repeated.ts';

/** The queries that are typed letter by letter: names, words, a number, a slip, in both languages. */
const typed = ['ウクライナ', 'ロシアの侵略', 'black sea', 'deterrence', '第5条', 'ベラルーシュ'];
const keystrokes = typed.flatMap((words) => [...words].map((_, at) => words.slice(0, at + 1)));

/**
 * Makes the text ready to be searched, so many times over.
 * @returns a function that types, and tells how long a keystroke's results take on average, in ms
 */
export function typist(times: number): () => number {
  const search = searchOf(times);
  return () => {
    const begin = performance.now();
    for (const query of keystrokes) search(query);
    return (performance.now() - begin) / keystrokes.length;
  };
}

function searchOf(times: number): Search {
  const { pack, gazetteer, frameworks, names } = repeated(readLibrary(), times);
  return buildSearch({
    pack,
    concordance: buildConcordance(pack, gazetteer, frameworks),
    findables: findablesIn(gazetteer, names, readReferences().crossReferences),
    headlines: pack.headlines,
  });
}
