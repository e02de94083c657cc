import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Size } from '../map-model/camera.ts';

/** Tells an element's size in CSS pixels, now and whenever it changes. */
export function observeSize(tell: (size: Size) => void): Attachment<HTMLElement> {
  return (element) => {
    const measure = () => {
      tell({ width: element.clientWidth, height: element.clientHeight });
    };
    // What is told may be read there too: then it would be measured over and over.
    untrack(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
}
