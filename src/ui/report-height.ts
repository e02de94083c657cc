import type { Attachment } from 'svelte/attachments';

/** The lowest height to ask for: in a lower frame the caption stands beside its map, and the height would go to and fro. */
const least = 480;
/** A map and the lines below it have at least this height, however narrow the frame, in CSS pixels. */
const lowestMap = 300;

/**
 * Tells the page that has this one in a frame how high the frame ought to be, now and whenever that
 * changes: a map six tenths as high as it is wide, or a little higher in a narrow frame, and below it all of the caption.
 * @returns for the caption
 */
export function reportHeight(host: Window): Attachment<HTMLElement> {
  return (caption) => {
    if (host === window) return;
    let reported: number | undefined;
    const observer = new ResizeObserver(() => {
      const height = Math.max(
        least,
        Math.ceil(Math.max(lowestMap, window.innerWidth * 0.6) + caption.offsetHeight),
      );
      if (height === reported) return;
      reported = height;
      // Whoever has the frame may know how high it would be.
      host.postMessage({ type: 'declaration-atlas', height }, '*');
    });
    observer.observe(caption);
    return () => {
      observer.disconnect();
    };
  };
}
