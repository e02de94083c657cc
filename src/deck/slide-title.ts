import PptxGenJS from 'pptxgenjs';
import { linesOf } from './set-passage.ts';
import { setTitle } from './set-title.ts';
import { box, ink, slide, type } from './slide.ts';

/** From one line to the next, in ems. */
const leading = 1.25;
/** A title is set smaller before it takes more lines than these. */
const most = 4;

/** How a title is set; lengths in points. */
export interface Headed {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly height: number;
}

/**
 * Finds the size in which a title is set: one that parts no phrase, if there is any.
 * @param sizes to choose from, the largest first
 */
export function headed(
  title: string,
  sizes: readonly number[],
  at: Pick<Headed, 'x' | 'y' | 'width'>,
): Headed {
  const linesAt = (size: number) => setTitle(title, at.width, size)?.length ?? Infinity;
  const size = sizes.find((it) => linesAt(it) <= most) ?? sizes.at(-1) ?? 0;
  const lines = Math.min(linesAt(size), linesOf(title, at.width, size));
  return { title, ...at, size, height: lines * size * leading };
}

/**
 * Begins slides with their titles, each in a place that a layout keeps for it: so programs know it for
 * the slide's title.
 * @param lang of the titles
 */
export function beginner(pptx: PptxGenJS, lang: string): (title: Headed) => PptxGenJS.Slide {
  const layouts = new Set<string>();
  return ({ title, x, y, width, size, height }) => {
    const masterName = `Title ${[x, y, width, height, size].join(' ')}`;
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
    const lines = (lang === 'ja' && setTitle(title, width, size)) || [title];
    made.addText(
      lines.map((text, at) => ({ text, options: { breakLine: at < lines.length - 1 } })),
      { placeholder: 'title', lang: type(lang).lang, lineSpacing: size * leading },
    );
    return made;
  };
}
