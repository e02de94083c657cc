import { frameIdsOf } from '../place/frame.ts';
import type { Gazetteer } from '../place/place.ts';
import type { Report } from './read-edition.ts';
import { repeated } from './repeated.ts';
import type { RawPack } from './schema.ts';

const viewpointPath = 'manifest.boundaries.viewpoint';

/**
 * Checks where a text's map goes, which places and regions it brings along, and how it has disputed units drawn.
 * @param gazetteer without the pack's own places, which may replace none of it
 */
export function checkManifest(
  { manifest, scenes }: RawPack,
  gazetteer: Gazetteer,
  report: Report,
): void {
  const { frames = [], places = [], regions = [], boundaries = {} } = manifest;
  for (const frame of repeated(frames.map(({ id }) => id))) {
    report.problem('manifest.frames', { kind: 'duplicate-frame', frame });
  }
  const known = frameIdsOf(frames);
  for (const { frame, unit } of scenes) {
    if (frame !== undefined && !known.includes(frame))
      report.problem('scenes', { kind: 'unknown-frame', frame }, unit);
  }
  const ids = places.map(({ id }) => id);
  for (const place of new Set([...repeated(ids), ...ids.filter((id) => gazetteer.has(id))])) {
    report.problem('manifest.places', { kind: 'known-place', place });
  }
  report.places(
    'manifest.places',
    places.flatMap(({ partOf }) => partOf ?? []),
  );
  report.places(
    'manifest.regions',
    regions.map(({ id }) => id),
  );
  for (const { place, drawn } of boundaries.viewpoint ?? []) {
    const { kind, disputed } = gazetteer.get(place) ?? {};
    if (kind !== 'area' && !disputed) report.problem(viewpointPath, { kind: 'undisputed', place });
    if (drawn !== 'hatched' && gazetteer.get(drawn.as)?.kind !== 'country')
      report.problem(viewpointPath, { kind: 'no-state', place: drawn.as });
  }
  for (const place of repeated((boundaries.viewpoint ?? []).map((it) => it.place))) {
    report.problem(viewpointPath, { kind: 'known-place', place });
  }
}
