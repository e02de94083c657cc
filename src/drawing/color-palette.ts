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
  const red = (one & 255) - (other & 255);
  const green = ((one >>> 8) & 255) - ((other >>> 8) & 255);
  const blue = ((one >>> 16) & 255) - ((other >>> 16) & 255);
  return red * red + green * green + blue * blue;
}

/**
 * Reduces a picture to 256 colours: of all that are alike the one that is most of them, as it is; for the rarest
 * the nearest of those.
 * @param pixels as 0xAABBGGRR, opaque
 */
export function paletteOf(pixels: Uint32Array): IndexedColors {
  const { counts, leading } = alikeIn(pixels);
  const likenesses = [...counts.keys()].filter((likeness) => counts[likeness]);
  const colorOf = (likeness: number) => (leading[likeness] ?? 0) & 0xffffff;
  const colors = likenesses
    .toSorted((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))
    .slice(0, most)
    .map(colorOf);
  const places = new Uint8Array(32 ** 3);
  for (const likeness of likenesses) {
    const color = colorOf(likeness);
    let [nearest, least] = [0, Infinity];
    for (let at = 0; at < colors.length && least > 0; at++) {
      const far = distance(color, colors[at] ?? 0);
      if (far >= least) continue;
      nearest = at;
      least = far;
    }
    places[likeness] = nearest;
  }
  const indices = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at++) indices[at] = places[likenessOf(pixels[at] ?? 0)] ?? 0;
  return { colors, indices };
}

/**
 * Counts the pixels of each likeness, and finds the colour of most of them: each pixel of another takes a vote
 * from the one that leads (Boyer and Moore), which needs no table of all colours.
 */
function alikeIn(pixels: Uint32Array) {
  const counts = new Uint32Array(32 ** 3);
  const votes = new Uint32Array(32 ** 3);
  const leading = new Uint32Array(32 ** 3);
  for (const color of pixels) {
    const likeness = likenessOf(color);
    const lead = votes[likeness] ?? 0;
    counts[likeness] = (counts[likeness] ?? 0) + 1;
    if (lead === 0) leading[likeness] = color;
    votes[likeness] = lead === 0 || leading[likeness] === color ? lead + 1 : lead - 1;
  }
  return { counts, leading };
}
