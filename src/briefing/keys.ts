import { belongsToInputMethod, type KeyOfInputMethod } from '../ui/input-method.ts';

/** A command of a key; digits are typed. */
export type Command =
  | 'next'
  | 'previous'
  | 'nextScene'
  | 'previousScene'
  | 'first'
  | 'last'
  | 'enter'
  | 'erase'
  | 'goTo'
  | 'overview'
  | 'black'
  | 'white'
  | 'full'
  | 'speaker'
  | 'pointer'
  | 'pen'
  | 'ask'
  | 'help'
  | 'leave'
  | `${number}`;

/** The keys, as the help lists them too; clickers send arrows, PageUp, PageDown and the full stop. */
export const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ' ': 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ArrowDown: 'nextScene',
  ArrowUp: 'previousScene',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Backspace: 'erase',
  g: 'goTo',
  o: 'overview',
  b: 'black',
  '.': 'black',
  w: 'white',
  f: 'full',
  s: 'speaker',
  l: 'pointer',
  p: 'pen',
  q: 'ask',
  '?': 'help',
  Escape: 'leave',
};

const codes: Readonly<Record<string, string>> = {
  Space: ' ',
  Period: '.',
  NumpadDecimal: '.',
  NumpadEnter: 'Enter',
};

/** The key that stands at a place of the keyboard, for an input method keeps what it would write. */
function keyAt(code: string, shift: boolean): string {
  if (code === 'Slash' && shift) return '?';
  const [, letter] = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? codes[code] ?? code;
}

type KeyPress = KeyOfInputMethod &
  Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key; `undefined` for a key that has none, or belongs to an input method or the browser. */
export function commandOf(event: KeyPress): Command | undefined {
  if (belongsToInputMethod(event)) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const plain = event.key.normalize('NFKC').toLowerCase();
  const ascii = /^[ -~]$/.test(plain);
  const named = event.key !== 'Process' && event.key !== 'Unidentified' && event.key.length > 1;
  const key = named ? event.key : ascii ? plain : keyAt(event.code, event.shiftKey);
  // Where the row of digits writes something else without Shift, as in French, it is digits here.
  const [, row] = event.shiftKey ? [] : (/^Digit(\d)$/.exec(event.code) ?? []);
  const digit = /^\d$/.test(key) ? key : commands[key] === undefined ? row : undefined;
  return digit === undefined ? commands[key] : `${Number(digit)}`;
}
