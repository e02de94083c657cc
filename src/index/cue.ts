/** A position in a briefing: a scene, and a sentence of it; both count from 1. */
export interface Cue {
  readonly scene: number;
  readonly step: number;
}

/** How a briefing begins. */
export const firstCue: Cue = { scene: 1, step: 1 };

/** Reads a position as an address has it: `4`, or `4.2` for its second sentence. */
export function readCue(value: string): Cue | undefined {
  const [, scene, step = '1'] = /^([1-9]\d{0,3})(?:\.([1-9]\d{0,3}))?$/.exec(value) ?? [];
  return scene === undefined ? undefined : { scene: Number(scene), step: Number(step) };
}

/** Writes a position so that `readCue` reads it. */
export function writeCue({ scene, step }: Cue): string {
  return step === 1 ? String(scene) : `${scene}.${step}`;
}

/**
 * Moves a position to the nearest one there is.
 * @param lengths how many sentences each scene has, at least 1
 */
export function clampCue(lengths: readonly number[], { scene, step }: Cue): Cue {
  const at = Math.max(1, Math.min(scene, lengths.length));
  return { scene: at, step: Math.max(1, Math.min(step, lengths[at - 1] ?? 1)) };
}

/**
 * The position one sentence after or before another; `undefined` at either end.
 * @param lengths how many sentences each scene has, at least 1
 */
export function stepCue(lengths: readonly number[], cue: Cue, by: 1 | -1): Cue | undefined {
  const { scene, step } = clampCue(lengths, cue);
  const length = lengths[scene - 1] ?? 1;
  if (step + by >= 1 && step + by <= length) return { scene, step: step + by };
  const next = lengths[scene - 1 + by];
  return next === undefined ? undefined : { scene: scene + by, step: by === 1 ? 1 : next };
}
