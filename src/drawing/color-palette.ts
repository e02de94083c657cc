/** A picture by the places of its colours in a list. */
export interface IndexedColors {
  /** Colours as 0xBBGGRR, 256 at most. */
  readonly colors: readonly number[];
  /** The colour of each pixel. */
  readonly indices: Uint8Array;
}

const most = 256;

/** Colours that share the upper five bits of each of their parts are alike. */
const likenessOf = (color: number) =>
  ((color >>> 3) & 31) | (((color >>> 11) & 31) << 5) | (((color >>> 19) & 31) << 10);

function distance(one: number, other: number): number {
  const part = (shift: number) => ((one >>> shift) & 255) - ((other >>> shift) & 255);
  return part(0) ** 2 + part(8) ** 2 + part(16) ** 2;
}

/**
 * Reduces a picture to 256 colours: of all that are alike the most frequent, which stays as it is; for the rarest
 * the nearest of them.
 * @param pixels as 0xAABBGGRR, opaque
 */
export function paletteOf(pixels: Uint32Array): IndexedColors {
  const counts = new Map<number, number>();
  for (let at = 0, from = 0; at < pixels.length; at++) {
    const color = pixels[at] ?? 0;
    if (pixels[at + 1] === color) continue;
    // Pixels of one colour come in rows.
    counts.set(color, (counts.get(color) ?? 0) + at + 1 - from);
    from = at + 1;
  }
  const alike = new Map<number, { readonly color: number; count: number }>();
  for (const [color, count] of [...counts].sort(([, one], [, other]) => other - one)) {
    const its = alike.get(likenessOf(color));
    if (its) its.count += count;
    else alike.set(likenessOf(color), { color, count });
  }
  const colors = [...alike.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, most)
    .map(({ color }) => color & 0xffffff);
  const places = new Uint8Array(32 ** 3);
  for (const [likeness, { color }] of alike) {
    let nearest = 0;
    for (const [at, other] of colors.entries())
      if (distance(color, other) < distance(color, colors[nearest] ?? 0)) nearest = at;
    places[likeness] = nearest;
  }
  const indices = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at++) indices[at] = places[likenessOf(pixels[at] ?? 0)] ?? 0;
  return { colors, indices };
}
