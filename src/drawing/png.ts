import { indexedPng } from './indexed-png.ts';

/**
 * Paints an SVG image, as PNG.
 * @param width of the picture in pixels, as the image itself says; so `height`
 * @throws if the browser has no canvas that large
 */
export async function paint(svg: string, width: number, height: number): Promise<Blob> {
  const { canvas } = await painted(svg, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture could not be painted'));
    }, 'image/png');
  });
}

/**
 * The same on white paper, in at most 256 colours.
 * @throws if the browser has no canvas that large
 */
export async function paintIndexed(
  svg: string,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const { context } = await painted(svg, width, height, '#fff');
  return indexedPng(context.getImageData(0, 0, width, height));
}

/** @param paper the colour below it; undefined: none */
async function painted(svg: string, width: number, height: number, paper?: string) {
  const image = new Image();
  // The address is the image itself: one from elsewhere would make the canvas unreadable on a disk.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { willReadFrequently: paper !== undefined });
  if (!context) throw new Error('the browser has no canvas');
  if (paper !== undefined) {
    context.fillStyle = paper;
    context.fillRect(0, 0, width, height);
  }
  context.drawImage(image, 0, 0, width, height);
  return { canvas, context };
}
