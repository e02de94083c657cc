/** The fields of a key press that are looked at here. */
export type KeyOfInputMethod = Pick<KeyboardEvent, 'isComposing' | 'key' | 'keyCode'>;

/**
 * Whether a key belongs to an input method, as the Enter does that confirms a Japanese word. Safari tells
 * of that Enter only when the composition has ended; nothing but the key code of input methods, 229, is
 * left to know it by. Where no text is written, the same code says only that an input method is on.
 */
export function belongsToInputMethod(event: KeyOfInputMethod): boolean {
  const { isComposing, key } = event;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it
  const { keyCode } = event;
  return isComposing || (keyCode === 229 && /^(?:Enter|Escape|Tab|Arrow\w+)$/.test(key));
}
