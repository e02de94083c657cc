import type { Cue } from '../index/cue.ts';
import type { PlaceOrRole } from '../index/filter.ts';
import type { FrameId } from '../place/frame.ts';
import type { Change } from '../index/difference.ts';
import type { Grouping } from '../index/matrix.ts';
import type { Framework } from '../place/framework.ts';
import type { PlaceId } from '../place/place.ts';
import type { ProjectionId } from '../place/projection-id.ts';
import type { Topic } from '../annotation/annotation.ts';
import type { UnitId } from '../text/unit.ts';
import type { Role } from '../scheme/scheme.ts';
import type { Lang } from '../messages/lang.ts';

/** The panels that the bar leads to: all places, who is named where, who is not, and the author's own scenes. */
export const barPanels = ['places', 'matrix', 'silence', 'scenes'] as const;

/** The panels in place of the text: those, and the original that a reader adds. */
export const panels = [...barPanels, 'original'] as const;
export type Panel = (typeof panels)[number];

/** The modes of the page besides the text: a panel in its place, a briefing, its speaker's window, the shelf over it. */
export const modes = [...panels, 'brief', 'speaker', 'shelf'] as const;
export type Mode = (typeof modes)[number];

/** The steps of the workshop, in their order. */
export const draftSteps = ['cut', 'places', 'readings', 'publish'] as const;
export type DraftStep = (typeof draftSteps)[number];

/** The source of a briefing: passages as they stand, or the scenes that the author keeps in this browser. */
export type BriefingSource = readonly UnitId[] | 'own';

/** How the editor's headlines are shown: not at all, above the text, or in its place. */
export const headlineKinds = ['none', 'with', 'only'] as const;
export type HeadlineKind = (typeof headlineKinds)[number];

/** The reader's choices: the address, parsed. */
export interface View {
  /** The passage being read. */
  readonly unit?: UnitId;
  /** The place picked. With a unit, the text is read with the place in view; without, its card. */
  readonly place?: PlaceId;
  /** Another place, laid beside the picked one. */
  readonly and?: PlaceId;
  /** In the order of the legend. */
  readonly roles: readonly Role['id'][];
  readonly regions: readonly PlaceId[];
  readonly topics: readonly Topic['id'][];
  /** Roles and places that a filter leaves out. */
  readonly without: readonly PlaceOrRole[];
  /** The id of the pack that the text is compared with. */
  readonly with?: string;
  /** With another text: the places that fared so; undefined: all. */
  readonly changes?: readonly Change[];
  /** The words searched for. */
  readonly query?: string;
  /** The mode of the page; undefined: the text is shown. */
  readonly mode?: Mode;
  /** How the matrix's rows are grouped; undefined: by the parts of the text. */
  readonly by?: Grouping;
  /** The reference list of the silence panel; undefined: the first one. On the shelf, the one looked for in all texts; undefined: none. */
  readonly set?: string;
  /** The briefing that is presented; undefined: the one that comes with the text. */
  readonly present?: BriefingSource;
  /**
   * The position in a briefing; undefined: its beginning. With a place, of what is said of that place. In the
   * list of the author's scenes, the one that the map shows; undefined: none.
   */
  readonly cue?: Cue;
  /** Where the briefing was left for a place that was asked about. */
  readonly back?: Cue;
  /** How long a sentence is shown before the next follows by itself, in seconds. */
  readonly autoplay?: number;
  /** The id that a speaker's window shares with the one it speaks to. */
  readonly session?: string;
  /** How headlines are shown; undefined: as suits the language. */
  readonly headlines?: HeadlineKind;
  /** Where the map looks; undefined: at what is read or picked. */
  readonly frame?: FrameId;
  /** How the globe is laid out; undefined: as suits the frame. */
  readonly map?: ProjectionId;
  /** In a frame of another page: the map and what is said, without the rest. */
  readonly embed?: true;
  /** The draft that is open in the workshop, in place of all else. */
  readonly draft?: string;
  /** The step that the workshop is at; undefined: the first. */
  readonly step?: DraftStep;
  /** How the shelf is sorted; undefined: by date. */
  readonly sort?: 'name';
  /** The texts that the shelf keeps: of this issuer, read with this framework, of this year. */
  readonly issuer?: string;
  readonly framework?: Framework['id'];
  readonly year?: string;
  /** The interface's language; undefined: the browser's. */
  readonly lang?: Lang;
}

/** The view in which nothing is chosen. */
export const nothing: View = { roles: [], regions: [], topics: [], without: [] };
