import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/pack/library.ts';
import { finish } from '../../src/pack/steps.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { writePack } from '../../src/pack/write-pack.ts';
import { findablesIn, findPlaces } from '../../src/search/findable.ts';
import { both, gazetteerOf, place } from '../index/invent.ts';

const gazetteer = gazetteerOf(
  place('FRE', { parts: [{ name: both('Spit'), box: [0, 0, 1, 1], decision: 'spit' }] }),
  place('SYL'),
  place('lake', { kind: 'region' }),
  place('ISL', { kind: 'area', disputed: true, status: both('Hatched.') }),
  place('BAY', { partOf: 'FRE', disputed: true }),
);
const names = new Map([['FRE', ['Freedonia']]]);
const format1: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/all good.json'), 'utf8'),
);

interface Document {
  manifest: Record<string, unknown>;
  scenes: Record<string, unknown>[];
}
/** A pack of format 2 with something more in its manifest. */
function document(
  manifest: Record<string, unknown>,
  scene: Record<string, unknown> = {},
): Document {
  const parsed = parsePack(format1, gazetteer);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const raw = JSON.parse(writePack(parsed.pack)) as Document;
  const title = { en: 'Title' };
  return {
    ...raw,
    manifest: { ...raw.manifest, frames: undefined, frameworks: undefined, ...manifest },
    scenes: [{ title, notes: title, ...scene }],
  };
}
/** The library of a pack that must open, through JSON as it would come. */
function open(raw: Document) {
  const opened = finish(
    openLibrary(JSON.parse(JSON.stringify(raw)), { gazetteer, names, frameworks: [] }),
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.library;
}
const causes = (raw: Document) => {
  const parsed = parsePack(JSON.parse(JSON.stringify(raw)), gazetteer);
  return parsed.ok ? [] : parsed.problems.map(({ path, cause }) => ({ path, ...cause }));
};

const gulf = { id: 'gulf', name: { en: 'Gulf' }, box: [41, 20, 60.5, 36] };
const society = {
  id: 'society',
  kind: 'institution',
  name: { en: 'Society' },
  forms: ['The Club'],
};
const seen = { place: 'ISL', drawn: { as: 'FRE' }, reason: { en: 'As Freedonia has it.' } };

describe('the frames of a pack', () => {
  it('are read, and those that scenes look at are among them; the world always is', () => {
    expect(open(document({ frames: [gulf] }, { frame: 'gulf' })).pack.manifest.frames).toEqual([
      gulf,
    ]);
    expect(causes(document({}, { frame: 'world' }))).toEqual([]);
    expect(causes(document({}, { frame: 'gulf' }))).toEqual([
      { path: 'scenes', kind: 'unknown-frame', frame: 'gulf' },
    ]);
  });

  it('stand once each, and none is called the world or is upside down', () => {
    expect(causes(document({ frames: [gulf, gulf] }))).toEqual([
      { path: 'manifest.frames', kind: 'duplicate-frame', frame: 'gulf' },
    ]);
    for (const wrong of [{ id: 'world' }, { box: [41, 36, 60, 20] }, { box: [60, 20, 41, 36] }]) {
      const [key] = Object.keys(wrong);
      expect(causes(document({ frames: [{ ...gulf, ...wrong }] }))).toMatchObject([
        { path: `manifest.frames.0.${key}`, kind: 'shape' },
      ]);
    }
  });

  it('are in a pack of format 1 those that every map had', () => {
    const parsed = parsePack(format1, gazetteer);
    expect(parsed.ok && parsed.pack.manifest.frames?.map(({ id }) => id)).toContain('black-sea');
  });
});

describe('the places of a pack', () => {
  it('join the gazetteer’s, and are found by all of their names', () => {
    const library = open(document({ places: [society] }));
    expect(library.gazetteer.get('society')?.name).toEqual({ en: 'Society' });
    expect(library.gazetteer.get('FRE')).toBe(gazetteer.get('FRE'));
    const found = findPlaces(
      findablesIn(library.gazetteer, library.names, []),
      'the club',
      () => 0,
    );
    expect(found.map(({ places }) => places)).toEqual([['society']]);
  });

  it('replace none of the gazetteer’s, nor one another', () => {
    expect(causes(document({ places: [{ ...society, id: 'FRE' }] }))).toEqual([
      { path: 'manifest.places', kind: 'known-place', place: 'FRE' },
    ]);
    expect(causes(document({ places: [society, society] }))).toEqual([
      { path: 'manifest.places', kind: 'known-place', place: 'society' },
    ]);
  });

  it('are part of a place that is known; and so is each region that the text is read with', () => {
    expect(causes(document({ places: [{ ...society, partOf: 'ATL' }] }))).toEqual([
      { path: 'manifest.places', kind: 'unknown-place', place: 'ATL' },
    ]);
    expect(causes(document({ regions: [{ id: 'lake' }, { id: 'pond' }] }))).toEqual([
      { path: 'manifest.regions', kind: 'unknown-place', place: 'pond' },
    ]);
  });
});

describe('the viewpoint of a pack', () => {
  const viewpoint = [seen, { place: 'BAY', drawn: 'hatched', reason: { en: 'Nobody’s.' } }];

  it('has disputed units drawn as whose they are to it, or hatched, and gives the reason as their status', () => {
    const { gazetteer } = open(document({ boundaries: { viewpoint } }));
    expect(gazetteer.get('ISL')).toEqual({
      ...place('ISL', { kind: 'area' }),
      partOf: 'FRE',
      status: seen.reason,
    });
    expect(gazetteer.get('BAY')).toEqual({
      ...place('BAY'),
      disputed: true,
      status: { en: 'Nobody’s.' },
    });
  });

  it('cannot change what is not disputed, name no state, or say two things of one unit', () => {
    const of = (...viewpoint: unknown[]) => causes(document({ boundaries: { viewpoint } }));
    expect(of({ ...seen, place: 'SYL' })).toEqual([
      { path: 'manifest.boundaries.viewpoint', kind: 'undisputed', place: 'SYL' },
    ]);
    expect(of({ ...seen, drawn: { as: 'lake' } })).toEqual([
      { path: 'manifest.boundaries.viewpoint', kind: 'no-state', place: 'lake' },
    ]);
    expect(of(seen, { ...seen, drawn: 'hatched' })).toEqual([
      { path: 'manifest.boundaries.viewpoint', kind: 'known-place', place: 'ISL' },
    ]);
    expect(of({ ...seen, drawn: 'dotted' })).toMatchObject([{ kind: 'shape' }]);
  });
});

it('what a text says of a disputed part is said where one points at it', () => {
  const status = { en: 'So says ¶1.' };
  const reasons = [{ decision: 'spit', reason: { en: 'See ¶1.' }, status, sources: [] }];
  const { gazetteer: own } = open(document({ boundaries: { reasons } }));
  expect(own.get('FRE')?.parts?.[0]?.status).toEqual(status);
  expect(gazetteer.get('FRE')?.parts?.[0]?.status).toBeUndefined();
});
