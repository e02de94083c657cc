import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { joinPack } from '../../src/pack/join-pack.ts';
import { splitPack } from '../../src/pack/split-pack.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';

it.each(['washington-2024', 'harbour-2024'])(
  '%s is split into the files that it is joined from',
  (id) => {
    const { document } = readLibrary(id).pack;
    const files = splitPack(document!);
    expect(joinPack((name) => files.get(name))).toEqual(document);
    const names = readdirSync(`data/packs/${id}`).map((name) => name.replace('.json', ''));
    expect([...files.keys()].toSorted()).toEqual(names.toSorted());
    const notes = [...files].filter(([name]) => name.startsWith('notes.'));
    for (const [name, content] of notes)
      expect(content).toEqual(JSON.parse(readFileSync(`data/packs/${id}/${name}.json`, 'utf8')));
  },
);
