import { commandOf, type Command } from './keys.ts';

/** Keys that a field of one line has no use for: those that clickers send to turn pages. */
const turning = ['PageUp', 'PageDown'];

/** Fields take every other key but Escape, buttons, links and folds those that press them. */
function keeps(target: Element, { key }: KeyboardEvent): boolean {
  if (target.matches('input') && turning.includes(key)) return false;
  if (target.matches('input, textarea, select')) return key !== 'Escape';
  return target.matches('button, a, summary') && (key === 'Enter' || key === ' ');
}

/** The command of a key that is not meant for the field or button with the focus. */
export function commandFrom(event: KeyboardEvent): Command | undefined {
  if (event.target instanceof Element && keeps(event.target, event)) return undefined;
  const command = commandOf(event);
  if (command !== undefined) event.preventDefault();
  return command;
}
