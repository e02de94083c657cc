import { passagesOf } from '../domain/unit.ts';
import type { Library } from '../packs/library.ts';
import type { Known } from './view.ts';

/** What an address may name, given a library. */
export function knownIn({ pack, gazetteer }: Library): Known {
  return {
    pack: pack.manifest.id,
    units: new Set(passagesOf(pack.text).keys()),
    places: new Set(gazetteer.keys()),
    regions: new Set([...gazetteer.values()].filter((p) => p.kind === 'region').map((p) => p.id)),
    topics: new Set(pack.topics.map((topic) => topic.id)),
  };
}
