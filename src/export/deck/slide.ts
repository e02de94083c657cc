/** A slide is 16 by 9; all lengths are points. */
export const slide = { width: 960, height: 540 };
/** The upper and the lower end of the words. */
const [top, bottom] = [34, 504];
/** How the map and what is said of it share a slide: evenly, or with more room for a long passage. */
export const slideLayouts = {
  even: {
    map: { x: 0, y: 0, width: 556, height: 502 },
    column: { x: 584, width: 348, top, bottom },
  },
  long: {
    map: { x: 0, y: 0, width: 430, height: 502 },
    column: { x: 456, width: 476, top, bottom },
  },
};
export type SlideLayout = (typeof slideLayouts)[keyof typeof slideLayouts];

export const ink = { fill: '1f1e1b', soft: '5f5c54', paper: 'ffffff' };
/** Office names a language with a country. */
const tongues: Readonly<Record<string, string>> = { ja: 'ja-JP', en: 'en-GB' };

/** The type for a language: a face that has its letters; the system replaces what it lacks. */
export function type(lang: string) {
  return {
    fontFace: lang === 'ja' ? 'Yu Gothic' : 'Calibri',
    lang: tongues[lang] ?? lang,
    margin: 0,
    valign: 'top',
  } as const;
}

/** A stretch of a slide as its file has it, in inches. */
export function box(x: number, y: number, width: number, height: number) {
  return { x: x / 72, y: y / 72, w: width / 72, h: height / 72 };
}
