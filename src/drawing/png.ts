/**
 * Paints an SVG image.
 * @param width of the picture in pixels, as the image itself says; so `height`
 * @throws if the browser has no canvas that large
 */
export async function paint(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  // The address is the image itself: one from elsewhere would make the canvas unreadable on a disk.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture could not be painted'));
    }, 'image/png');
  });
}
