import { belongsToInputMethod, type KeyOfInputMethod } from './input-method.ts';

const written = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/**
 * The key that was pressed by itself, as a command to the page.
 * @returns undefined where it is typed into a field, belongs to an input method or the browser, or was
 *   taken by something else
 */
export function plainKey(
  event: KeyOfInputMethod &
    Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'defaultPrevented' | 'metaKey' | 'target'>,
): string | undefined {
  const { altKey, ctrlKey, defaultPrevented, key, metaKey, target } = event;
  if (altKey || ctrlKey || metaKey || defaultPrevented || belongsToInputMethod(event))
    return undefined;
  return target instanceof Element && target.closest(written) ? undefined : key;
}
