import { describe, expect, it } from 'vitest';
import { lexiconOf, references } from '../importing/tag/tagging.ts';

const { gazetteer, names, crossReferences, frameworks } = references;
const codes = crossReferences.flatMap(({ code }) => code ?? []);
const known = new Set([...gazetteer.keys(), ...codes]);
const named = new Set([...names.values()].flat());

describe.each(['en', 'ja'])('the lexicon for %s', (lang) => {
  const lexicon = lexiconOf(lang);
  const listed = [lexicon.forms, lexicon.demonyms, lexicon.combining, lexicon.doubtful];

  it('names places and frameworks that there are', () => {
    const places = [
      ...listed.flatMap((it) => Object.keys(it)),
      ...Object.values(lexicon.shared).flat(),
      ...Object.values(lexicon.abbreviations).map(({ place }) => place),
      ...Object.values(lexicon.split).flatMap((it) =>
        it.map((piece) => piece.split(' ').at(-1) ?? ''),
      ),
    ];
    expect(places.filter((id) => !known.has(id))).toEqual([]);
    const ids = new Set(frameworks.map(({ id }) => id));
    expect(lexicon.groups.filter(({ framework }) => !ids.has(framework))).toEqual([]);
  });

  it('says of every name one thing, and nothing that the gazetteer says', () => {
    const all = [
      ...listed.flatMap((it) => Object.values(it).flat()),
      ...Object.keys(lexicon.shared),
      ...Object.keys(lexicon.split),
      ...lexicon.groups.flatMap(({ words }) => words),
      ...lexicon.traps,
    ];
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    expect(all.filter((name) => named.has(name) && !lexicon.leaveOut.includes(name))).toEqual([]);
  });

  it('leaves out only names that there are', () => {
    const cross = crossReferences.flatMap(({ name, forms }) => [...Object.values(name), ...forms]);
    const all = new Set([...named, ...cross, 'Island']);
    expect(lexicon.leaveOut.filter((name) => !all.has(name))).toEqual([]);
  });
});

it('has a demonym for every state, but where the name is one or two share it', () => {
  const { demonyms } = lexiconOf('en');
  const states = [...gazetteer.values()].filter((it) => it.kind === 'country' && !it.partOf);
  expect(states.map(({ id }) => id).filter((id) => !demonyms[id])).toEqual([
    'CAF',
    'COG',
    'DMA',
    'DOM',
    'VAT',
  ]);
});
