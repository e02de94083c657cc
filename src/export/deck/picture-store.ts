import type JSZip from 'jszip';

/**
 * The pictures of a file of slides. PptxGenJS takes pictures as text only, and stores one anew for every slide
 * that shows it: so it is given a number for each, and the file gets the pictures once it is written.
 */
export class PictureStore {
  readonly #pictures: Promise<Uint8Array>[] = [];

  /**
   * Takes in a picture; the same promise is the same picture.
   * @returns a data URL that stands for it
   */
  add(picture: Promise<Uint8Array>): string {
    if (!this.#pictures.includes(picture)) this.#pictures.push(picture);
    // That it could not be painted is told when the file is filled.
    picture.catch(() => undefined);
    return `data:image/png;base64,${btoa(`${this.#pictures.indexOf(picture)}`)}`;
  }

  /**
   * Puts each picture into the file in place of the first number that stands for it, and points all slides
   * to it.
   * @throws if a picture could not be painted
   */
  async fill(file: JSZip): Promise<void> {
    const kept = new Map<string, string>();
    const instead = new Map<string, string>();
    for (const { name } of file.file(/^ppt\/media\//)) {
      const number = (await file.file(name)?.async('string')) ?? '';
      const first = kept.get(number);
      const picture = this.#pictures[Number(number)];
      if (first !== undefined) {
        instead.set(name, first);
        file.remove(name);
      } else if (picture) {
        kept.set(number, name);
        // It is compressed already.
        file.file(name, await picture, { compression: 'STORE' });
      }
    }
    for (const { name } of file.file(/^ppt\/slides\/_rels\//)) {
      const links = (await file.file(name)?.async('string')) ?? '';
      file.file(
        name,
        links.replace(/"\.\.\/(media\/[^"]*)"/g, (link, name: string) => {
          const first = instead.get(`ppt/${name}`);
          return first === undefined ? link : `"${first.replace('ppt', '..')}"`;
        }),
      );
    }
  }
}
