import type { PlaceId } from '../place/place.ts';
import { unproject, type Camera } from '../map-model/camera.ts';
import type { LngLat, Point } from '../map-model/mercator.ts';
import { hit } from '../map-model/hit.ts';
import { sovereign } from '../map-model/picture.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import type { MapController } from './map-controller.svelte.ts';

/** How far beside a small country it is still hit, in CSS pixels: by a mouse, by a finger. */
const padding = { mouse: 7, finger: 18 };
/** A pointer that moves less than this between press and release clicks; more, it drags. In CSS pixels. */
const slip = 6;

/** The pointer on the map: it points, picks and lets go. */
export class Pointing {
  /** Where the pointer was last moved to, from the map's top left corner, and what the map showed there. */
  #last: { readonly at: Point; readonly camera: Camera } | undefined = $state.raw();

  readonly #atlas: Atlas;
  readonly #controller: MapController;
  #pressed: Point | undefined;
  #found: { key: unknown[]; place?: PlaceId | undefined } = { key: [] };

  constructor(atlas: Atlas, controller: MapController) {
    this.#atlas = atlas;
    this.#controller = controller;
  }

  readonly down = ({ isPrimary, clientX, clientY }: PointerEvent): void => {
    // Two fingers move the map, even if one of them keeps still.
    this.#pressed = isPrimary ? [clientX, clientY] : undefined;
  };

  readonly up = (event: PointerEvent): void => {
    const [x, y] = this.#pressed ?? [Infinity, Infinity];
    this.#pressed = undefined;
    // In a briefing a finger turns the pages.
    if (this.#atlas.presenting && event.pointerType !== 'mouse') return;
    const still = Math.hypot(event.clientX - x, event.clientY - y) < slip;
    if (!still || event.button !== 0) return;
    const place = this.#placeAt(event);
    if (place === undefined) this.#atlas.release();
    else this.#atlas.pick(sovereign(this.#atlas.library.gazetteer, place));
    // The map goes elsewhere below the pointer: what stood beside it would be said of something else.
    this.dismiss();
  };

  readonly move = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const { interaction } = this.#atlas;
    interaction.hover(this.#placeAt(event));
    if (interaction.laser && this.at) interaction.pointAt(this.point);
  };

  readonly leave = (): void => {
    this.#atlas.interaction.hover(undefined);
    this.#atlas.interaction.pointAt(undefined);
    this.dismiss();
    this.#found = { key: [] };
  };

  /** Says no more of what the pointer is on, until it moves. */
  readonly dismiss = (): void => {
    this.#last = undefined;
  };

  /** Where the pointer is, from the map's top left corner; nowhere once the map has moved below it. */
  get at(): Point | undefined {
    return this.#last?.camera === this.#controller.camera ? this.#last?.at : undefined;
  }

  /** The point of the projected map it is over; undefined: nothing. */
  get point(): LngLat | undefined {
    const { camera, size } = this.#controller;
    return this.at && camera && unproject(camera, size, this.at);
  }

  /** A click asks where its pointer has just been, and must be answered soon. */
  #placeAt(event: PointerEvent): PlaceId | undefined {
    const { clientX, clientY, pointerType, target } = event;
    const { camera, size } = this.#controller;
    const key = [clientX, clientY, pointerType, target, camera, size];
    if (key.some((it, at) => it !== this.#found.key[at])) {
      this.#found = { key, place: this.#find(event) };
    }
    return this.#found.place;
  }

  #find({ clientX, clientY, pointerType, target, currentTarget }: PointerEvent) {
    const { world } = this.#atlas.resources;
    const { camera, size } = this.#controller;
    if (!world || !camera || !(currentTarget instanceof Element)) return undefined;
    const box = currentTarget.getBoundingClientRect();
    const at = [clientX - box.left, clientY - box.top] as const;
    this.#last = { at, camera };
    // A name says what it is of, wherever it stands.
    const label = target instanceof Element && target.closest('text[data-place]');
    if (label) return label.getAttribute('data-place') ?? undefined;
    return hit(world, camera, size, at, padding[pointerType === 'mouse' ? 'mouse' : 'finger']);
  }
}
