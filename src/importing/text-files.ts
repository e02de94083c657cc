/** The endings of the files that texts are read from, as a browser's dialog is told. */
export const textFiles = '.docx,.odt,.pdf,.html,.htm,.md,.txt';
