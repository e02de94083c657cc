declare module 'virtual:palette.css';
declare module 'virtual:library' {
  const shipped: import('./pack/shipped.ts').Shipped;
  export default shipped;
}
declare module 'virtual:headlines' {
  const headlines: readonly import('./annotation/annotation.ts').Headline[];
  export default headlines;
}
declare module 'virtual:scenes' {
  const scenes: readonly import('./pack/scene.ts').Scene[];
  export default scenes;
}
declare module 'virtual:notes' {
  const notes: readonly import('./annotation/annotation.ts').Note[];
  export default notes;
}
declare module 'virtual:text' {
  const passages: import('./pack/shipped.ts').Passages;
  export default passages;
}
interface ImportMetaEnv {
  /** Built into the file that needs no other. */
  readonly ONE_FILE?: true;
}
