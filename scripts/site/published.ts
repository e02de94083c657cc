import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { buildConcordance } from '../../src/index/concordance.ts';
import { exporters } from '../../src/export/exporters.ts';
import { mapFiles } from '../../src/export/map-files.ts';
import type { Library } from '../../src/pack/library.ts';
import * as schema from '../../src/pack/schema.ts';
import { projections } from '../../src/map-model/projections.ts';
import { buildProjectedWorld, buildWorld } from '../world/build-world.ts';
import { boundariesPage } from './boundaries-page.ts';
import { catalog } from './catalog.ts';
import { firstMap } from './first-map.ts';
import { packIds, readLibrary } from './read-library.ts';

/** A file published beside the site. */
export interface Published {
  readonly path: string;
  readonly type: string;
  readonly write: () => string;
}

const json = 'application/json';
const svg = 'image/svg+xml';

/** Everything the app knows, at stable paths; written when asked for. */
export function published(): Published[] {
  const libraries = packIds().map((id) => readLibrary(id));
  return [
    ...libraries.flatMap(ofPack),
    ...libraries.slice(0, 1).map((first) => ({
      path: 'data/first-map.svg',
      type: svg,
      write: () => firstMap(first),
    })),
    { path: 'data/catalog.json', type: json, write: () => catalog() },
    {
      path: 'data/pack.schema.json',
      type: 'application/schema+json',
      // What a schema cannot say (each once, a day of the calendar) `parsePack` checks all the same.
      write: () => JSON.stringify(toJsonSchema(schema.pack, { ignoreActions: ['check'] }), null, 2),
    },
    {
      path: 'boundaries.html',
      type: 'text/html; charset=utf-8',
      write: () => boundariesPage(libraries),
    },
    { path: 'data/world.json', type: json, write: () => JSON.stringify(buildWorld()) },
    {
      path: 'data/equal-earth.json',
      type: json,
      write: () => JSON.stringify(buildProjectedWorld(projections.equal)),
    },
    ...[
      'regions',
      'seas',
      'gazetteer',
      'cross-references',
      'frameworks',
      'boundaries',
      'tagging/en',
      'tagging/ja',
    ].map((name) => ({
      path: `data/${name}.json`,
      type: json,
      write: () => JSON.stringify(JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))),
    })),
  ];
}

/** The files that are published of one pack. */
function ofPack(library: Library): Published[] {
  const { pack, gazetteer, frameworks } = library;
  const { manifest } = pack;
  const folder = `data/${manifest.id}`;
  const concordance = buildConcordance(pack, gazetteer, frameworks);
  return [
    ...exporters(gazetteer).map(({ name, type, write }) => ({
      path: `${folder}/${name}`,
      type,
      write: () => write(pack),
    })),
    ...mapFiles.map(({ name, type, contentOf }) => ({
      path: `${folder}/${name}`,
      type,
      write: () =>
        JSON.stringify(contentOf({ world: buildWorld(), manifest, concordance, gazetteer })),
    })),
    { path: `${folder}/first-map.svg`, type: svg, write: () => firstMap(library) },
  ];
}

/** @returns the text of one of them, by its path */
export function publishedText(path: string): string {
  const file = published().find((it) => it.path === path);
  if (!file) throw new Error(`${path} is not published`);
  return file.write();
}
