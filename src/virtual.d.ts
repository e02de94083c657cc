declare module 'virtual:palette.css';
interface ImportMetaEnv {
  /** Built into the file that needs no other. */
  readonly ONE_FILE?: true;
}
