import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cut as cutText } from '../../src/importing/cut/cut.ts';
import { describeNote, describeReason, Refused } from '../../src/importing/note.ts';
import { readBytes } from '../../src/importing/read-text.ts';
import { checkFile, Failure, langOf, type Verb } from './verb.ts';

/** Prints the units of a text, one a line. */
export const verb: Verb = {
  usage: 'FILE [--lang TAG]',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { lang: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Failure(`pack cut ${this.usage}`);
    const { cut, notes } = await readAndCut(file, values.lang);
    for (const { title, titleUnit, units } of cut.parts) {
      print({ id: titleUnit, label: '', kind: 'title', text: title });
      for (const { id, label, kind, text } of units) print({ id, label, kind, text });
    }
    for (const note of notes) console.warn(note);
  },
};

const print = (unit: unknown) => process.stdout.write(`${JSON.stringify(unit)}\n`);

/** The tables of characters that come with the library that reads PDFs. */
const cmap = (name: string) =>
  readFile(fileURLToPath(import.meta.resolve(`pdfjs-dist/cmaps/${name}`)));

/** A file as it was read and cut into units, with the notes as sentences. @throws {Failure} where it cannot be read */
export async function readAndCut(file: string, lang?: string) {
  const said = langOf();
  checkFile(file);
  try {
    const source = await readBytes(readFileSync(file), basename(file), { cmap });
    const cut = cutText(source, { lang, name: basename(file, extname(file)) });
    const notes = [...source.notes, ...cut.notes.map(({ note }) => note)];
    return { source, cut, notes: notes.map((note) => describeNote(note, said)) };
  } catch (error) {
    if (error instanceof Refused)
      throw new Failure(`${file}: ${describeReason(error.reason, said)}`);
    throw error;
  }
}
