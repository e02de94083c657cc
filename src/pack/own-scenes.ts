import type { Bilingual } from '../text/localized.ts';
import type { Scene } from './scene.ts';

/** A scene of the author's own: it keeps its id wherever it is moved or carried. */
export interface OwnScene extends Scene {
  readonly id: string;
  readonly title: Bilingual;
  readonly notes: Bilingual;
}

/** How long a title and notes may be, in UTF-16 units: a page must bear them, and a file carry them. */
export const longest = { title: 500, notes: 20_000 } as const;

/** A scene that does not fit the text, or this version: it is kept as it is, and not presented. */
export interface UnfitScene {
  readonly id: string;
  /** The scene as it was stored. */
  readonly raw: unknown;
  /** Why it does not fit, as a sentence. */
  readonly reason: Bilingual;
}

export type StoredScene = OwnScene | UnfitScene;

export function isFit(scene: StoredScene): scene is OwnScene {
  return !('raw' in scene);
}

/**
 * A change to what is kept as it stands at the moment, which may be another than the one it was asked
 * for in: where its scene is gone, it changes nothing.
 */
export type Change = (scenes: readonly StoredScene[]) => readonly StoredScene[];

const idsOf = (scenes: readonly StoredScene[]) => new Set(scenes.map(({ id }) => id));

/** Scenes that come in: one that is there already takes the new form in its place, others follow at the end. */
export function addScenes(coming: readonly OwnScene[]): Change {
  const forms = new Map(coming.map((scene) => [scene.id, scene]));
  return (scenes) => {
    const here = idsOf(scenes);
    return [
      ...scenes.map((scene) => forms.get(scene.id) ?? scene),
      ...coming.filter(({ id }) => !here.has(id)),
    ];
  };
}

/** A scene comes in after another. */
export function insertAfter(before: OwnScene['id'], scene: OwnScene): Change {
  return (scenes) => {
    const at = scenes.findIndex(({ id }) => id === before);
    return at < 0 ? [...scenes, scene] : scenes.toSpliced(at + 1, 0, scene);
  };
}

export function removeScene(gone: OwnScene['id']): Change {
  return (scenes) => scenes.filter(({ id }) => id !== gone);
}

/** A scene changes places with the next one up or down that fits, and stays where there is none. */
export function moveScene(which: OwnScene['id'], by: 1 | -1): Change {
  return (scenes) => {
    const fit = scenes.filter(isFit);
    const at = fit.findIndex(({ id }) => id === which);
    const [scene, other] = [fit[at], fit[at + by]];
    if (!scene || !other) return scenes;
    return scenes.with(scenes.indexOf(scene), other).with(scenes.indexOf(other), scene);
  };
}

/** A scene takes the place of another one; those between them move up or down. */
export function moveSceneTo(which: OwnScene['id'], to: OwnScene['id']): Change {
  return (scenes) => {
    const [from, at] = [which, to].map((id) => scenes.findIndex((scene) => scene.id === id));
    const scene = from === undefined ? undefined : scenes[from];
    if (!scene || from === undefined || at === undefined || at < 0) return scenes;
    return scenes.toSpliced(from, 1).toSpliced(at, 0, scene);
  };
}

/** The author's words for a scene. */
export function editScene(
  which: OwnScene['id'],
  said: Partial<Pick<Scene, 'title' | 'notes'>>,
): Change {
  return (scenes) => scenes.map((scene) => (scene.id === which ? { ...scene, ...said } : scene));
}

/** Takes back what lies between two states: what came goes, what went or was altered is as it was. */
export function undoOf(before: readonly StoredScene[], after: readonly StoredScene[]): Change {
  const [had, has] = [idsOf(before), idsOf(after)];
  const altered = new Map(before.map((scene) => [scene.id, scene]));
  for (const scene of after) if (altered.get(scene.id) === scene) altered.delete(scene.id);
  return (scenes) => {
    const here = idsOf(scenes);
    const left = scenes
      .filter(({ id }) => had.has(id) || !has.has(id))
      .map((scene) => altered.get(scene.id) ?? scene);
    return before.reduce(
      (all, scene, at) => (here.has(scene.id) ? all : all.toSpliced(at, 0, scene)),
      left,
    );
  };
}

/** The scene as it is presented: what is said in one language alone is shown in both. */
export function withFallbackLang(scene: OwnScene): OwnScene {
  const both = ({ ja, en }: Bilingual): Bilingual => ({ ja: ja || en, en: en || ja });
  return { ...scene, title: both(scene.title), notes: both(scene.notes) };
}
