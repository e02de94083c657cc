import type { RelativeCamera, Size } from '../map-model/camera.ts';
import type { LngLat } from '../map-model/mercator.ts';
import type { PlaceId } from '../place/place.ts';
import type { Findable } from '../search/findable.ts';

/** How long a pointer rests on a place before its card is made ahead, in ms. */
const resting = 80;

/** The part that the windows of a briefing share. */
export interface SharedInteraction {
  readonly hovered?: PlaceId | undefined;
  readonly relativeCamera?: RelativeCamera | undefined;
  readonly laser: boolean;
  readonly spot?: LngLat | undefined;
  readonly pen: boolean;
  readonly strokes: readonly (readonly LngLat[])[];
}

/** Where a page stands as the reader has scrolled it. */
interface Stand {
  /** The view it leads to. */
  readonly goal: string | undefined;
  /** How far below the top of the window that is, in CSS pixels. */
  readonly top: number;
}

/** The state of pointer, focus and map as moved by hand: in no address, and gone with the page. */
export class Interaction implements SharedInteraction {
  #hovered: PlaceId | undefined = $state();
  #highlighted: readonly PlaceId[] = $state.raw([]);
  #rested: PlaceId | undefined = $state();
  #relativeCamera: RelativeCamera | undefined = $state.raw();
  #laser = $state(false);
  #spot: LngLat | undefined = $state.raw();
  #pen = $state(false);
  #strokes: readonly (readonly LngLat[])[] = $state.raw([]);
  #keySize: Size | undefined = $state.raw();
  #stand: Stand | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onjoin: ((relativeCamera: RelativeCamera) => void) | undefined;
  #onfind: ((found: Findable) => void) | undefined;

  /** The place that the pointer or the focus is on. */
  get hovered(): PlaceId | undefined {
    return this.#hovered;
  }

  /** The places outlined on the map for it: that place, or the members of a collective term. */
  get highlighted(): readonly PlaceId[] {
    return this.#highlighted;
  }

  /** The place that the pointer rested on last: its card will be wanted if it is clicked. */
  get rested(): PlaceId | undefined {
    return this.#rested;
  }

  /** Where the map has been moved to by hand; undefined: it looks where its picture asks. */
  get relativeCamera(): RelativeCamera | undefined {
    return this.#relativeCamera;
  }

  /** Whether a dot follows the pointer, in all windows of a briefing. */
  get laser(): boolean {
    return this.#laser;
  }

  /** Where that dot is on the map. */
  get spot(): LngLat | undefined {
    return this.#spot;
  }

  /** Whether the map is drawn on, in all windows of a briefing. */
  get pen(): boolean {
    return this.#pen;
  }

  /** The lines drawn on the map by hand. */
  get strokes(): readonly (readonly LngLat[])[] {
    return this.#strokes;
  }

  /** How much of the map its key lies over, from the key's own corner; undefined: there is none. */
  get keySize(): Size | undefined {
    return this.#keySize;
  }

  /** Where the page stood when it was last scrolled by hand, for when it comes back after a briefing. */
  get stand(): Stand | undefined {
    return this.#stand;
  }

  keepStand(stand: Stand): void {
    this.#stand = stand;
  }

  setKeySize(size: Size | undefined): void {
    this.#keySize = size;
  }

  /**
   * Puts the pointer on a place; `undefined`: on none.
   * @param passing the page moves below the pointer as often as the pointer over it: no card is made ahead
   */
  hover(place: PlaceId | undefined, passing = false): void {
    this.#hovered = place;
    this.#highlighted = place === undefined ? [] : [place];
    clearTimeout(this.#timer);
    if (place === undefined || passing) return;
    this.#timer = setTimeout(() => (this.#rested = place), resting);
  }

  /** Outlines the members of a collective term that the pointer or the focus is on. */
  hoverMembers(places: readonly PlaceId[]): void {
    this.hover(undefined);
    this.#highlighted = places;
  }

  /** Moves the dot to a point of the map; `undefined`: away from it. */
  pointAt(spot: LngLat | undefined): void {
    this.#spot = spot;
  }

  /** Takes the dot in hand, in place of the pen. */
  setLaser(laser: boolean): void {
    this.#laser = laser;
    this.#pen &&= !laser;
  }

  /** Takes the pen in hand, in place of the dot. */
  setPen(pen: boolean): void {
    this.#pen = pen;
    this.#laser &&= !pen;
  }

  /** Draws on from the last point, or begins a line. */
  draw(point: LngLat, begin: boolean): void {
    const last = begin ? undefined : this.#strokes.at(-1);
    this.#strokes = [
      ...(last ? this.#strokes.slice(0, -1) : this.#strokes),
      [...(last ?? []), point],
    ];
  }

  /** Wipes away what was drawn. */
  wipe(): void {
    this.#strokes = [];
  }

  /** Notes where the reader moved the map to; `undefined`: it was sent elsewhere. */
  moveMap(relativeCamera: RelativeCamera | undefined): void {
    this.#relativeCamera = relativeCamera;
  }

  /** Takes over what another window shares. */
  join({ hovered, relativeCamera, laser, spot, pen, strokes }: SharedInteraction): void {
    this.hover(hovered);
    [this.#laser, this.#spot, this.#relativeCamera] = [laser, spot, relativeCamera];
    [this.#pen, this.#strokes] = [pen, strokes];
    if (relativeCamera) this.#onjoin?.(relativeCamera);
  }

  /** Has the map go to what a search found. */
  goTo(found: Findable): void {
    this.#onfind?.(found);
  }

  /**
   * Tells the map what it is to go to.
   * @returns the end of it
   */
  followFinds(go: (found: Findable) => void): () => void {
    this.#onfind = go;
    return () => {
      if (this.#onfind === go) this.#onfind = undefined;
    };
  }

  /**
   * Tells the map where another window moves it.
   * @returns the end of it
   */
  followMap(moved: (relativeCamera: RelativeCamera) => void): () => void {
    this.#onjoin = moved;
    return () => {
      if (this.#onjoin === moved) this.#onjoin = undefined;
    };
  }
}
