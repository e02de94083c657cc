import { frameIdsOf } from '../place/frame.ts';
import { filterRoles } from '../scheme/scheme.ts';
import { passagesOf } from '../text/unit.ts';
import type { Library } from '../pack/library.ts';
import type { ValidIds } from './view-parameters.ts';

/** The ids that an address may name, given a library. */
export function validIds({ pack, gazetteer, frameworks }: Library): ValidIds {
  const { regions: lists } = pack.manifest;
  const places = [...gazetteer.values()];
  const regions = places.filter((place) => place.kind === 'region').map((place) => place.id);
  return {
    units: new Set(passagesOf(pack.text).keys()),
    places: new Set(gazetteer.keys()),
    regions: new Set(regions),
    frames: new Set(frameIdsOf(pack.manifest.frames ?? [])),
    roles: filterRoles(pack.scheme).map((role) => role.id),
    topics: new Set(pack.topics.map((topic) => topic.id)),
    sets: new Set([...frameworks.map(({ id }) => id), ...(lists?.map(({ id }) => id) ?? regions)]),
  };
}
