import { vi } from 'vitest';

/**
 * Gives every element a size, which jsdom, laying nothing out, does not.
 * @param size in CSS pixels
 */
export function stubLayout(size = { width: 900, height: 600 }): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(size.width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(size.height);
}
