import { bibtex } from './bibtex.ts';
import type { Reference } from './reference.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** One form in which reference managers take a reference. */
export interface ReferenceFormat {
  readonly name: string;
  /** The end of a file's name, without the full stop. */
  readonly extension: string;
  readonly type: string;
  readonly write: (reference: Reference) => string;
}

/** Every form of a reference. */
export const referenceFormats: readonly ReferenceFormat[] = [
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems', write: ris },
  {
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];
