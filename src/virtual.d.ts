declare module 'virtual:palette.css';
interface ImportMetaEnv {
  /** Built into the file that needs no other. */
  readonly ONE_FILE?: true;
}

/** Trusted Types, of which TypeScript does not know. */
// eslint-disable-next-line no-var -- only a `var` is found on `globalThis`, which asks whether it is there
declare var trustedTypes:
  | {
      createPolicy<Rules extends Record<string, (text: string) => string>>(
        name: string,
        rules: Rules,
      ): Rules;
    }
  | undefined;
