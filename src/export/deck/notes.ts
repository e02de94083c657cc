const run = /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r>/;

/**
 * Says what language a slide's notes are in, and gives each of their lines a paragraph: what made them
 * takes them for one line of English.
 * @param xml the part of a file of slides that holds the notes
 * @param lang as in `ja-JP`
 */
export function notesIn(xml: string, lang: string): string {
  return xml.replace(run, (_, notes: string) =>
    notes
      .split(/\r?\n/)
      .map((line) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${line}</a:t></a:r>`)
      .join('</a:p>'),
  );
}
