import type { Bilingual } from '../text/localized.ts';
import { words } from '../messages/words.ts';

const { ja, en } = words;

/** Whose view the boundaries are, and that it is no opinion: it goes with whatever names states. */
export const boundaryNote: Bilingual = {
  ja: ja.boundary + ja.boundaryStatus,
  en: `${en.boundary} ${en.boundaryStatus}`,
};
