import PptxGenJS from 'pptxgenjs';
import { linesOf } from './set-passage.ts';
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

/** @param sizes to choose from, the largest first */
export function headed(
  title: string,
  sizes: readonly number[],
  at: Pick<Headed, 'x' | 'y' | 'width'>,
): Headed {
  const size = sizes.find((it) => linesOf(title, at.width, it) <= most) ?? sizes.at(-1) ?? 0;
  return { title, ...at, size, height: linesOf(title, at.width, size) * size * leading };
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
    made.addText(title, {
      placeholder: 'title',
      lang: type(lang).lang,
      lineSpacing: size * leading,
    });
    return made;
  };
}
