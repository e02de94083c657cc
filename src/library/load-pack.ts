import type { Pack } from '../pack/pack.ts';

/**
 * A pack with what does not come with the page: the editor's headlines, the briefing, what the notes say.
 * @throws if they cannot be had
 */
export async function loadPack(pack: Pack): Promise<Pack> {
  const [{ default: headlines }, { default: scenes }, { default: notes }] = await Promise.all([
    import('virtual:headlines'),
    import('virtual:scenes'),
    import('virtual:notes'),
  ]);
  return { ...pack, headlines, scenes, notes };
}
