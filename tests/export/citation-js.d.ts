declare module '@citation-js/core' {
  /** Reads references in whatever form; `data` holds them as CSL-JSON. */
  export class Cite {
    constructor(data: string);
    readonly data: readonly object[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
