import { frameIdsOf, type Frame, type FrameId } from '../place/frame.ts';
import { belongsToInputMethod, type KeyOfInputMethod } from '../ui/input-method.ts';

/** The command that a key gives the map. */
export type KeyCommand =
  | { readonly pan: readonly [dx: number, dy: number] }
  | { readonly zoom: 1 | -1 }
  | { readonly frame: FrameId }
  | { readonly pick: true };

/** How far an arrow key moves the map, in CSS pixels. */
const stride = 80;

const commands: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: { pan: [-stride, 0] },
  ArrowRight: { pan: [stride, 0] },
  ArrowUp: { pan: [0, -stride] },
  ArrowDown: { pan: [0, stride] },
  '+': { zoom: 1 },
  ';': { zoom: 1 }, // + without Shift on a Japanese keyboard
  '=': { zoom: 1 }, // and on an American one
  '-': { zoom: -1 },
  '0': { frame: 'world' },
  Enter: { pick: true },
  ' ': { pick: true },
};

/**
 * What a key asks of the map that has the focus; `undefined` for a key that is none of its own.
 * @param frames those of the text
 */
export function keyCommand(
  event: KeyOfInputMethod & Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>,
  frames: readonly Frame[],
): KeyCommand | undefined {
  if (belongsToInputMethod(event)) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const frame = /^[1-9]$/.test(event.key) ? frameIdsOf(frames)[Number(event.key) - 1] : undefined;
  return frame !== undefined ? { frame } : commands[event.key];
}
