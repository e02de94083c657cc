import type JSZip from 'jszip';

const run = /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r>/g;

/**
 * Says in a file of slides what language its notes are in, and gives each of their lines a paragraph:
 * what made it takes them for one line of English.
 * @param lang as in `ja-JP`
 */
export async function notesIn(file: JSZip, lang: string): Promise<Blob> {
  for (const { name } of file.file(/^ppt\/notesSlides\/[^/]*\.xml$/)) {
    const xml = (await file.file(name)?.async('string')) ?? '';
    const paragraphs = (_: string, notes: string) =>
      notes
        .split(/\r?\n/)
        .map((line) => `<a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${line}</a:t></a:r>`)
        .map((line) => `<a:p>${line}`)
        .join('</a:p>');
    file.file(name, xml.replace(run, paragraphs));
  }
  return file.generateAsync({
    type: 'blob',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
