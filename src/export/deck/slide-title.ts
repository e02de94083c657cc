import PptxGenJS from 'pptxgenjs';
import { linesOf } from './set-passage.ts';
import { setTitle, titleWidth } from './set-title.ts';
import { box, ink, slide, type } from './slide.ts';

/** The line height, in ems. */
const leading = 1.25;
/** A title is set smaller before it takes more lines than these. */
const few = 4;

/** How a title is set; lengths in points. */
export interface FittedTitle {
  /** The title, or as much of it as fits. */
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly height: number;
}

/** The position of a title, and how high it may be. */
type TitleFrame = Pick<FittedTitle, 'x' | 'y' | 'width'> & { readonly highest: number };

/**
 * Finds the size in which a title is set: one that parts no phrase, if there is any, or else the largest
 * for which there is room. One too long even for the smallest ends in an ellipsis.
 * @param sizes to choose from, the largest first
 * @param after what may yet be set behind it
 */
export function fitTitle(
  title: string,
  sizes: readonly number[],
  { highest, ...at }: TitleFrame,
  after = '',
): FittedTitle {
  const whole = title + after;
  const most = (size: number) => Math.max(1, Math.floor(highest / (size * leading)));
  const phrased = (size: number) => setTitle(whole, at.width, size)?.length ?? Infinity;
  const broken = (size: number) => linesOf(whole, at.width, size, titleWidth);
  const size =
    sizes.find((it) => phrased(it) <= Math.min(few, most(it))) ??
    sizes.find((it) => broken(it) <= most(it)) ??
    sizes.at(-1) ??
    0;
  const lines = Math.min(phrased(size), broken(size), most(size));
  const kept = Math.min(phrased(size), broken(size)) <= lines;
  return {
    title: kept
      ? title
      : cut(title, after, (text) => linesOf(text, at.width, size, titleWidth) <= lines),
    ...at,
    size,
    height: lines * size * leading,
  };
}

/** Cuts a title to what fits, and ends it with an ellipsis. */
function cut(title: string, after: string, fits: (text: string) => boolean): string {
  const letters = [...title];
  const some = (n: number) => `${letters.slice(0, n).join('').trimEnd()}…`;
  let [least, most] = [0, letters.length];
  while (most - least > 1) {
    const half = Math.floor((least + most) / 2);
    if (fits(some(half) + after)) least = half;
    else most = half;
  }
  return some(least);
}

/**
 * Begins slides with their titles, each in a place that a layout keeps for it: so programs know it for
 * the slide's title.
 */
export function slideStarter(
  pptx: PptxGenJS,
): (title: FittedTitle, lang: string) => PptxGenJS.Slide {
  const layouts = new Set<string>();
  return ({ title, x, y, width, size, height }, lang) => {
    const masterName = `Title ${[lang, x, y, width, height, size].join(' ')}`;
    if (!layouts.has(masterName)) {
      layouts.add(masterName);
      pptx.defineSlideMaster({
        title: masterName,
        background: { color: ink.paper },
        objects: [
          {
            placeholder: {
              options: {
                name: 'title',
                type: 'title',
                ...box(x, y, width, height),
                ...type(lang),
                fontSize: size,
                bold: true,
                align: 'left',
                color: ink.fill,
              },
              text: '',
            },
          },
        ],
        slideNumber: {
          ...box(slide.width - 88, slide.height - 26, 60, 16),
          ...type(lang),
          fontSize: 10,
          align: 'right',
          color: ink.soft,
        },
      });
    }
    const made = pptx.addSlide({ masterName });
    // Programs break English where it ought to be, and Japanese anywhere.
    const phrased = lang === 'ja' ? setTitle(title, width, size) : undefined;
    const room = Math.round(height / (size * leading));
    const lines = phrased && phrased.length <= room ? phrased : [title];
    made.addText(
      lines.map((text, at) => ({ text, options: { breakLine: at < lines.length - 1 } })),
      { placeholder: 'title', lang: type(lang).lang, lineSpacing: size * leading },
    );
    return made;
  };
}
