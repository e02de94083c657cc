import type { Attachment } from 'svelte/attachments';

/** How far a finger goes to the side to turn to another passage, in CSS pixels. */
const far = 60;

/** Where scrolling to the side, or a selection, has a meaning of its own. */
const sideways = 'input, textarea, select, [role="grid"], .scrolls, [popover]';

interface Contact {
  readonly x: number;
  readonly y: number;
}

/** @returns the way that a finger swiped: 1 to the left, as one turns a page on; undefined where it did not */
export function swiped(from: Contact, to: Contact): 1 | -1 | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) < far || Math.abs(dx) < 2 * Math.abs(dy)) return undefined;
  return dx < 0 ? 1 : -1;
}

/** Calls back when one finger swipes across an element. */
export function onSwipe(turn: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    let from: Contact | undefined;
    const contactOf = ({ clientX: x, clientY: y }: Touch) => ({ x, y });
    const start = ({ target, touches }: TouchEvent) => {
      const [touch, more] = touches;
      const taken = target instanceof Element && target.closest(sideways);
      from = touch && !more && !taken ? contactOf(touch) : undefined;
    };
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      const by = from && touch && swiped(from, contactOf(touch));
      from = undefined;
      if (by && getSelection()?.isCollapsed !== false) turn(by);
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchend', end);
    };
  };
}
