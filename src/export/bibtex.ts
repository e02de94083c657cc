import type { Reference } from './reference.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** babel's names, which biblatex takes; another language goes by its code. */
const languages: Readonly<Record<string, string>> = { ja: 'japanese', en: 'english' };

/**
 * A reference as BibTeX, in UTF-8: for biblatex by `date`, `langid` and `pagination`, and for the
 * old styles by `year` and `month`, which say the same.
 */
export function bibtex(reference: Reference): string {
  const { id, title, author, date, accessed, locator, language, url, note, caution, original } =
    reference;
  const [year = '', month] = date.split('-');
  const name = months[Number(month) - 1];
  const fields = [
    // Twice in braces: a body's name is one word, and a title keeps its capitals.
    ['author', `{{${escaped(author)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['date', `{${date}}`],
    ['year', `{${year}}`],
    ...(name === undefined ? [] : [['month', name]]),
    ['pages', `{${escaped(locator)}}`],
    ['pagination', '{paragraph}'],
    ['langid', `{${languages[language] ?? language}}`],
    ['origtitle', `{{${escaped(original.title)}}}`],
    ['note', `{${escaped(note)}}`],
    // For whoever cites: no style prints it.
    ...(caution === '' ? [] : [['annote', `{${escaped(caution)}}`]]),
    // Taken as it is: in an address nothing is a command, but a brace would end it.
    ['url', `{${url.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`],
    ['urldate', `{${accessed}}`],
  ];
  return `@misc{${id},\n${fields.map(([key, value]) => `  ${key} = ${value},\n`).join('')}}\n`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which TeX finds no command. */
function escaped(text: string): string {
  return text.replace(/[\\{}%#&_$~^]/g, (char) => commands[char] ?? `\\${char}`);
}
