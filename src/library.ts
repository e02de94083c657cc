import frameworks from '../data/frameworks.json';
import gazetteer from '../data/gazetteer.json';
import manifest from '../data/packs/washington-2024/manifest.json';
import mentions from '../data/packs/washington-2024/mentions.json';
import notes from '../data/packs/washington-2024/notes.json';
import readings from '../data/packs/washington-2024/readings.json';
import text from '../data/packs/washington-2024/text.json';
import { joinPack } from './packs/join-pack.ts';
import { parsePack } from './packs/parse-pack.ts';
import { describeProblem } from './packs/problem.ts';
import { parseFrameworks, parseGazetteer } from './packs/reference.ts';
import type { Library } from './state/atlas.svelte.ts';

/**
 * Opens the pack that ships with the site.
 * @throws if it does not parse; the build parses it too, so a released site has one that does
 */
export function openLibrary(): Library {
  const places = parseGazetteer(gazetteer);
  const parsed = parsePack(joinPack({ manifest, text, mentions, readings, notes }), places);
  if (!parsed.ok) {
    throw new Error(parsed.problems.map((problem) => describeProblem(problem, 'en')).join('\n'));
  }
  const { pack, moved } = parsed;
  return { pack, moved, gazetteer: places, frameworks: parseFrameworks(frameworks) };
}
