import type { ParagraphStyle } from './docx-styles.ts';

/** A paragraph of a Word file while it is read. */
export interface Paragraph {
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  centred: boolean | undefined;
  hidden: boolean;
  /** Whether its end was deleted: what follows belongs to it. */
  open: boolean;
  text: string;
  /** Whether all of its text so far is bold. */
  bold: boolean;
  /** That of its largest text, in half points. */
  size: number;
  inRun: boolean;
  runBold: boolean | undefined;
  runSize: number | undefined;
  runHidden: boolean;
  /** The footnotes that it refers to. */
  notes: string[];
}

export const newParagraph = (): Paragraph => ({
  style: undefined,
  list: undefined,
  level: undefined,
  outline: undefined,
  centred: undefined,
  hidden: false,
  open: false,
  text: '',
  bold: true,
  size: 0,
  inRun: false,
  runBold: undefined,
  runSize: undefined,
  runHidden: false,
  notes: [],
});

const isOn = (val: string | undefined) => !/^(?:0|false|off)$/.test(val ?? '');

/** Takes a property that a paragraph has besides those of its style. */
export function setProperty(paragraph: Paragraph, name: string, val: string | undefined): void {
  if (name === 'w:pStyle') paragraph.style = val;
  else if (name === 'w:numId') paragraph.list = val;
  else if (name === 'w:ilvl') paragraph.level = Number(val);
  else if (name === 'w:outlineLvl') paragraph.outline = Number(val);
  else if (name === 'w:jc') paragraph.centred = val === 'center';
}

/** Takes a property of the run that is read. */
export function setRunProperty(paragraph: Paragraph, name: string, val: string | undefined): void {
  if (name === 'w:b') paragraph.runBold = isOn(val);
  else if (name === 'w:vanish') paragraph.runHidden = isOn(val);
  else if (name === 'w:sz') paragraph.runSize = Number(val);
}

/** Takes text of the run that is read. */
export function addText(paragraph: Paragraph, text: string, style: ParagraphStyle): void {
  if (paragraph.runHidden) return;
  paragraph.text += text;
  if (text.trim() === '') return;
  if (!(paragraph.runBold ?? style.bold)) paragraph.bold = false;
  paragraph.size = Math.max(paragraph.size, paragraph.runSize ?? style.size ?? 0);
}

/** How far a paragraph is set off as a title is. @param standard the size of text that has no other */
export function displayOf(paragraph: Paragraph, style: ParagraphStyle, standard: number): number {
  const larger = paragraph.size === 0 ? 0 : paragraph.size - standard;
  return larger + ((paragraph.centred ?? style.centred) ? 1 : 0);
}
