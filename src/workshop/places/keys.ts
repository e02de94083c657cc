import type { PlacesStep } from './places-step.svelte.ts';

/** What a key does in the step; returns whether it does anything. */
export interface Commands {
  readonly step: PlacesStep;
  /** Chooses one of the places that a name may stand for, from 0. */
  readonly choose: (at: number, all: boolean | undefined) => boolean;
  /** Leads to the field in which one looks up a place. */
  readonly lookUp: () => void;
  readonly addWords: () => void;
}

/**
 * Does what a key stands for. Decisions are on what is current; with Shift on all of the wording.
 * @param key as the keyboard has it
 * @param digit of the key, whatever Shift makes of it
 */
export function press(
  key: string,
  digit: number | undefined,
  shift: boolean,
  { step, choose, lookUp, addWords }: Commands,
): boolean {
  const all = shift ? true : undefined;
  if (digit !== undefined) return digit > 0 && choose(digit - 1, all);
  const commands: Readonly<Record<string, () => unknown>> = {
    a: () => step.accept(undefined, all) || lookUp(),
    enter: () => step.accept(undefined, all) || lookUp(),
    m: () => step.accept((it) => ({ ...it, as: 'metonym' }), all),
    v: () => step.accept((it) => ({ ...it, as: 'event' }), all),
    n: () => step.accept((it) => ({ ...it, as: 'name' }), all),
    x: () => step.reject(all),
    u: () => step.reopen(all),
    w: () => step.acceptWholeWords(),
    j: () => step.step(1),
    k: () => step.step(-1),
    arrowdown: () => step.step(1),
    arrowup: () => step.step(-1),
    arrowright: () => step.stepLane(1),
    arrowleft: () => step.stepLane(-1),
    '[': () => step.stepUnit(-1),
    ']': () => step.stepUnit(1),
    '/': lookUp,
    '+': addWords,
  };
  const command = commands[key.toLowerCase()];
  command?.();
  return command !== undefined;
}
