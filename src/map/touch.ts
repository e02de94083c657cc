import type { Attachment } from 'svelte/attachments';
import type { Point } from '../map-model/mercator.ts';

/** How far a finger goes before it is no tap, in CSS pixels. */
const slip = 10;

/**
 * Whether one finger or the wheel on the map scrolls the page, and it takes two fingers to move the map,
 * and a key besides the wheel to zoom it: the style says.
 */
export function scrollsPage(map: Element): boolean {
  return getComputedStyle(map).touchAction === 'pan-y';
}

/** Whether a turn of the wheel zooms the map. */
export function wheelZooms(map: Element, { ctrlKey, metaKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || !scrollsPage(map);
}

/**
 * Notices who tries to move the map with one finger where it takes two, until they have found out.
 * @param tell is told `true` at each try, `false` when a second finger comes
 */
export function onOneFingerPan(tell: (tried: boolean) => void): Attachment<HTMLElement> {
  return (map) => {
    let from: Point | undefined;
    let learnt = false;
    const down = ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      if (pointerType === 'mouse') return;
      learnt ||= !isPrimary;
      from = isPrimary && !learnt && scrollsPage(map) ? [clientX, clientY] : undefined;
      if (!isPrimary) tell(false);
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (!from || Math.hypot(clientX - from[0], clientY - from[1]) < slip) return;
      from = undefined;
      tell(true);
    };
    const up = () => (from = undefined);
    // The page has taken the finger, to scroll.
    const cancel = () => {
      if (from) tell(true);
      from = undefined;
    };
    const listening = new AbortController();
    const { signal } = listening;
    map.addEventListener('pointerdown', down, { signal });
    map.addEventListener('pointermove', move, { signal });
    map.addEventListener('pointerup', up, { signal });
    map.addEventListener('pointercancel', cancel, { signal });
    return () => {
      listening.abort();
    };
  };
}
