import { writeCue } from '../index/cue.ts';
import type { View } from './view.ts';

/**
 * Writes a view as an address: the shortest that reads back the same.
 * @returns `''` for the plain view, else `?…`
 */
export function encodeView(view: View): string {
  // Half an emoji, as a text that was cut off may end with, cannot stand in an address.
  const query = view.query?.replaceAll(/\p{Surrogate}/gu, '');
  const presenting = view.mode === 'brief' || view.mode === 'speaker';
  const parts = [
    view.unit && `p=${view.unit}`,
    view.place && `place=${view.place}`,
    view.roles.length > 0 && `roles=${view.roles.join(',')}`,
    view.regions.length > 0 && `region=${view.regions.join(',')}`,
    view.topics.length > 0 && `topic=${view.topics.join(',')}`,
    query && `q=${encodeURIComponent(query)}`,
    view.mode && `mode=${view.mode}`,
    // What a view shows goes with it.
    view.mode === 'matrix' && view.by && `by=${view.by}`,
    view.mode === 'silence' && view.set && `set=${view.set}`,
    presenting && view.present && view.present.length > 0 && `present=${String(view.present)}`,
    presenting && view.cue && `scene=${writeCue(view.cue)}`,
    presenting && view.back && `back=${writeCue(view.back)}`,
    presenting && view.autoplay && `autoplay=${view.autoplay}`,
    presenting && view.session && `session=${view.session}`,
    view.headlines && `heads=${view.headlines}`,
    view.frame && `frame=${view.frame}`,
    view.map && `map=${view.map}`,
    view.embed && 'embed=1',
    view.lang && `lang=${view.lang}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
