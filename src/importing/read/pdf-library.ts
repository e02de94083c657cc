import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadOptions } from '../block.ts';
import { Refused } from '../note.ts';

type Cmap = NonNullable<ReadOptions['cmap']>;

/** How the library is given files that it needs: only tables of characters are. */
const factoryOf = (cmap: Cmap) =>
  class {
    fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      return kind === 'cMapUrl' ? cmap(filename) : Promise.reject(new Error('not wanted'));
    }
  };

/** Loads the library. Its core runs where it is called, which is a worker already: it needs no other. */
async function load() {
  const [library, core] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: core });
  return library;
}

/**
 * Opens a PDF.
 * @throws {Refused} where it has a password or is damaged
 */
export async function openPdf(bytes: Uint8Array, cmap?: Cmap): Promise<PDFDocumentProxy> {
  const library = await load();
  try {
    return await library.getDocument({
      // The library takes the bytes for itself.
      data: new Uint8Array(bytes),
      verbosity: library.VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      ...(cmap && { cMapUrl: './', BinaryDataFactory: factoryOf(cmap) }),
    }).promise;
  } catch (error) {
    const password = error instanceof Error && error.name === 'PasswordException';
    throw new Refused(password ? ['password'] : ['broken', 'PDF']);
  }
}
