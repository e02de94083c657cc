import { describe, expect, it } from 'vitest';
import { NameTrie } from '../../src/search/name-trie.ts';

const trie = new NameTrie([
  ['Guinea', 'GIN'],
  ['Papua New Guinea', 'PNG'],
  ['US', 'USA'],
  ['Guinea', 'second'],
  ['マリ', 'MLI'],
  ['米', 'USA'],
  ['ソ連', 'SUN'],
]);

/** All names of a text, one after another. */
function all(text: string): string[] {
  const found: string[] = [];
  for (let at = trie.next(text, 0); at < text.length;) {
    const match = trie.at(text, at);
    if (match) found.push(`${text.slice(match.start, match.end)}=${match.value}`);
    at = trie.next(text, match?.end ?? at + 1);
  }
  return found;
}

describe('a trie of names', () => {
  it('finds the longest name, with the first of its meanings', () => {
    expect(all('Papua New Guinea, Guinea')).toEqual(['Papua New Guinea=PNG', 'Guinea=GIN']);
    expect(all('Papua New York, Guinea')).toEqual(['Guinea=GIN']);
  });

  it('finds no name within a word', () => {
    expect(all('USSR, AUS, Guineans, マリア, オマリ')).toEqual([]);
    expect(all('在米US-EU、マリは')).toEqual(['米=USA', 'US=USA', 'マリ=MLI']);
    expect(all('イワノフソ連代表')).toEqual(['ソ連=SUN']);
  });

  it('reads over breaks of lines, widths and what nobody sees', () => {
    expect(all('Papua New\n  Guinea ＵＳ Gui\u00adnea')).toEqual([
      'Papua New\n  Guinea=PNG',
      'ＵＳ=USA',
      'Gui\u00adnea=GIN',
    ]);
  });
});
