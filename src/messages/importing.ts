import type { Lang } from './lang.ts';

/** Notes on a text that was read and cut; each a sentence of its own. */
const notesJa = {
  encoding: (name: string) =>
    `文字コードは${name}と判断しました。文字化けがないか確かめてください。`,
  mojibake: (n: number) => `文字化けを${n}か所直しました。`,
  lost: (n: number) => `読めない文字が${n}か所あり、�のままです。元の文書と照らしてください。`,
  radicals: (n: number) => `部首の記号になっていた漢字を${n}か所直しました。`,
  runningHeads: (n: number) => `各ページに繰り返される柱やページ番号を${n}行除きました。`,
  columns: (pages: string) =>
    `${pages}ページは段組みのようです。行の順が正しいか確かめてください。`,
  emptyPages: (pages: string) => `${pages}ページには文字がありません。画像なら読めません。`,
  deleted: (n: number) => `変更履歴で削除された部分${n}か所を除きました。`,
  beside: (n: number, characters: number, longest: string) =>
    `ページの本文の外にある${n}段落(${characters}文字)を除きました。最も長いものは「${longest}」と始まります。`,
  gap: (from: string, to: string) => `${from}の次は${to}です。間の番号は見当たりません。`,
  begins: (first: string) => `番号は${first}から始まります。`,
  slip: (label: string, printed: string) => `${label}は「${printed}」と印字されています。`,
  allOnes: (n: number) => `${n}項目がすべて「1」と印字されているため、順に数えました。`,
  restart: (title: string) => `番号がまた1から始まるため、「${title}」を新しい部としました。`,
  counted: (n: number) => `印字された番号がないため、段落を数えて${n}の仮番号を付けました。`,
};
export type ImportNotes = typeof notesJa;

const notesEn: ImportNotes = {
  encoding: (name) => `The encoding was taken to be ${name}; see that no character is wrong.`,
  mojibake: (n) => `Characters garbled by a wrong encoding were mended in ${places(n)}.`,
  lost: (n) => `Characters that cannot be read were left as � in ${places(n)}; compare the source.`,
  radicals: (n) => `Radicals that stood for ideographs were mended in ${places(n)}.`,
  runningHeads: (n) =>
    `${n === 1 ? 'One line that is' : `${n} lines that are`} repeated from page to page, or number them, ${n === 1 ? 'was' : 'were'} left out.`,
  columns: (pages) =>
    `The lines of page ${pages} seem to stand in columns; see that their order is right.`,
  emptyPages: (pages) => `Page ${pages} has no text; if it is a picture, it cannot be read.`,
  deleted: (n) => `What was deleted with changes tracked was left out in ${places(n)}.`,
  beside: (n, characters, longest) =>
    `${n === 1 ? 'One paragraph' : `${n} paragraphs`} outside the main part of the page (${characters} characters) ${n === 1 ? 'was' : 'were'} left out; the longest begins “${longest}”.`,
  gap: (from, to) => `${to} comes after ${from}; the numbers between are not there.`,
  begins: (first) => `The numbers begin at ${first}.`,
  slip: (label, printed) => `${label} is printed “${printed}”.`,
  allOnes: (n) => `All ${n} items are printed “1”; they were counted in order.`,
  restart: (title) => `The numbers begin at 1 again, so “${title}” was made a part of its own.`,
  counted: (n) => `There are no printed numbers, so ${n} paragraphs were counted.`,
};

const places = (n: number) => (n === 1 ? 'one place' : `${n} places`);

export const importNotes: Readonly<Record<Lang, ImportNotes>> = { ja: notesJa, en: notesEn };

/** Why a file is not read: what it is, and what to do. */
const refusalsJa = {
  empty: () => '中身のないファイルです。元のファイルを確かめてください。',
  noText: () => '文字がありません。元のファイルを確かめてください。',
  binary: () =>
    '文章のファイルではありません。txt、md、html、docx、odt、pdf のいずれかを選んでください。',
  oldWord: () => '古い Word の形式(.doc)です。Word で開き、.docx として保存し直してください。',
  rtf: () => 'RTF は読めません。.docx として保存し直してください。',
  otherOffice: (kind: string) => `${kind}は読めません。文章を .docx か .odt で保存してください。`,
  scan: () =>
    'ページの画像だけで文字がありません。文字認識(OCR)をかけた PDF か、元の文書を選んでください。',
  password: () => 'パスワードで保護されています。保護を外して保存し直してください。',
  tooManyUnits: (units: number, most: number) =>
    `単位が${units}あり、一つの部に入るのは${most}までです。いくつかのファイルに分けてください。`,
  tooLongParagraph: (beginning: string, most: number) =>
    `「${beginning}…」で始まる段落が${most}文字を超えます。元のファイルで段落に分けてください。`,
  tooManyLines: (most: number) => `行が${most}を超えます。いくつかのファイルに分けてください。`,
  tooLarge: (most: number) => `文章が${most} MB を超えます。文章だけのファイルにしてください。`,
  tooLong: (most: number) => `段落が${most}を超えます。いくつかのファイルに分けてください。`,
  broken: (kind: string) => `${kind}として壊れています。元のプログラムで保存し直してください。`,
  unavailable: () => 'PDF は、この一つにまとめたファイルでは読めません。サイトで開いてください。',
  stopped: () => '読み込みを止めました。',
};
export type ImportRefusals = typeof refusalsJa;

const refusalsEn: ImportRefusals = {
  empty: () => 'The file is empty. Check the original.',
  noText: () => 'The file has no text. Check the original.',
  binary: () => 'This is no text. Choose a txt, md, html, docx, odt or pdf file.',
  oldWord: () => 'This is the old format of Word (.doc). Open it in Word and save it as .docx.',
  rtf: () => 'RTF cannot be read. Save the text as .docx.',
  otherOffice: (kind) => `A ${kind} cannot be read. Save the text as .docx or .odt.`,
  scan: () =>
    'The pages are pictures without text. Choose a PDF with recognized text (OCR), or the document it was made from.',
  password: () => 'The file is protected by a password. Save it without one.',
  tooManyUnits: (units, most) =>
    `It has ${units} units, and a part may have ${most} at most. Add it in several files.`,
  tooLongParagraph: (beginning, most) =>
    `The paragraph that begins “${beginning}…” has more than ${most} characters. Part it in the original.`,
  tooManyLines: (most) => `It has more than ${most} lines. Make several files of it.`,
  tooLarge: (most) => `There is more than ${most} MB of it. Make it a file of the text alone.`,
  tooLong: (most) => `It has more than ${most} paragraphs. Make several files of it.`,
  broken: (kind) => `This ${kind} file is damaged. Save it anew in the program it comes from.`,
  unavailable: () => 'A PDF cannot be read in this single file. Open it on the site.',
  stopped: () => 'Reading was stopped.',
};

export const importRefusals: Readonly<Record<Lang, ImportRefusals>> = {
  ja: refusalsJa,
  en: refusalsEn,
};
