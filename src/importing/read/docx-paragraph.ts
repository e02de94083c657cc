/** A paragraph of a Word file while it is read. */
export interface Paragraph {
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  hidden: boolean;
  /** Whether its end was deleted: what follows belongs to it. */
  open: boolean;
  text: string;
  /** Whether all of its text so far is bold. */
  bold: boolean;
  inRun: boolean;
  runBold: boolean | undefined;
  runHidden: boolean;
  /** The footnotes that it refers to. */
  notes: string[];
}

export const newParagraph = (): Paragraph => ({
  style: undefined,
  list: undefined,
  level: undefined,
  outline: undefined,
  hidden: false,
  open: false,
  text: '',
  bold: true,
  inRun: false,
  runBold: undefined,
  runHidden: false,
  notes: [],
});
