import type { Pack } from '../pack/pack.ts';
import type { UnitId } from '../text/unit.ts';
import type { DownloadWords } from '../messages/download.ts';

/** The kinds of content by which a reader chooses a file. */
export type FileContent = keyof DownloadWords['fileHolds'];

/** One way to take a pack away. */
export interface Exporter {
  /** The file's name within the pack's folder. */
  readonly name: string;
  readonly type: string;
  readonly holds: FileContent;
  /**
   * The whole file's text.
   * @param part the units that the pack was narrowed to, if it was
   */
  readonly write: (pack: Pack, part?: ReadonlySet<UnitId>) => string;
}
