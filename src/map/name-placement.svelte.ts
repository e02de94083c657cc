import { placeNames, placeNamesInSteps, type PlaceNames } from '../map-model/labels/place-names.ts';
import type { Viewport } from '../map-model/camera.ts';
import type { Picture } from '../map-model/picture.ts';
import type { Rect } from '../map-model/rect.ts';
import type { World } from '../map-model/world.ts';
import { finishInTurns } from '../pack/steps.ts';

/** What names are placed for. */
export interface NameRequest {
  readonly world: World;
  readonly named: Pick<Picture, 'areas' | 'labels' | 'picked'>;
  readonly viewport: Viewport;
  /** The stretches of the map that something else lies over. */
  readonly covered: readonly Rect[];
}

/** Names, and what they were placed for. */
export interface PlacedNames extends PlaceNames {
  readonly request: NameRequest;
}

/** Places the names of a request at once. */
export function placed(request: NameRequest): PlacedNames {
  const { world, named, viewport, covered } = request;
  return { ...placeNames(world, named, viewport, covered), request };
}

/** The names on a map. They take longer than a frame to place: the page answers meanwhile. */
export class NamePlacement {
  /** The names that were placed last. */
  names: PlacedNames = $state.raw() as PlacedNames;

  /** @param request is answered at once */
  constructor(request: NameRequest) {
    this.names = placed(request);
  }

  /**
   * Begins to place the names of a request, unless they are those that are there.
   * @returns what stops it
   */
  place(request: NameRequest): () => void {
    const stop = new AbortController();
    if (request !== this.names.request) {
      const { world, named, viewport, covered } = request;
      finishInTurns(placeNamesInSteps(world, named, viewport, covered), stop.signal).then(
        (names) => (this.names = { ...names, request }),
        (error: unknown) => {
          if (!stop.signal.aborted) throw error;
        },
      );
    }
    return () => {
      stop.abort();
    };
  }
}
