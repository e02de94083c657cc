import { tick } from 'svelte';
import type { Findable } from '../search/findable.ts';
import type { FrameId } from '../place/frame.ts';
import type { Box, PlaceId } from '../place/place.ts';
import { hit } from '../map-model/hit.ts';
import { buildPicture, sovereign } from '../map-model/picture.ts';
import { projectionOf } from '../map-model/current-scene.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import { afterPaint } from './after-paint.ts';
import { flight } from './flight.ts';
import { keyCommand } from './keys.ts';
import { preference } from '../ui/preference.ts';
import type { MapController } from './map-controller.svelte.ts';

/** How far from the cross in the middle a small country is still hit, in CSS pixels. */
const padding = 12;

/** Moves the map without a pointer: by keys, to a frame, to a place that was found. */
export class Steering {
  /** The map has the focus, and not because it was clicked. */
  focused = $state(false);
  /** The place under the cross in the middle, which those who move the map by keyboard point with. */
  readonly centerPlace: PlaceId | undefined = $derived.by(() => {
    const { world } = this.#atlas.resources;
    const { camera, size } = this.#controller;
    if (!this.focused || !world || !camera) return undefined;
    const place = hit(world, camera, size, [size.width / 2, size.height / 2], padding);
    return place === undefined ? undefined : sovereign(this.#atlas.library.gazetteer, place);
  });

  readonly #atlas: Atlas;
  readonly #controller: MapController;

  constructor(atlas: Atlas, controller: MapController) {
    this.#atlas = atlas;
    this.#controller = controller;
  }

  readonly focus = ({ currentTarget }: FocusEvent): void => {
    this.focused = currentTarget instanceof Element && currentTarget.matches(':focus-visible');
  };

  readonly blur = (): void => {
    this.focused = false;
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const command = keyCommand(event, this.#atlas.frames);
    if (!command) return;
    event.preventDefault();
    if ('pan' in command) this.#eased().pan(...command.pan);
    else if ('zoom' in command) this.zoom(command.zoom);
    else if ('frame' in command) this.goToFrame(command.frame);
    else if (this.centerPlace !== undefined) this.#atlas.pick(this.centerPlace);
  };

  /** @param by levels of zoom; a level doubles the scale */
  readonly zoom = (by: number): void => {
    this.#eased().zoom(by);
  };

  /** Goes to a frame, which the address then names. */
  readonly goToFrame = (frame: FrameId): void => {
    this.#atlas.setFrame(frame);
    const {
      resources: { world },
      mapSpec,
      currentScene,
      view,
    } = this.#atlas;
    const stays = world?.projection.id === projectionOf(this.#atlas, currentScene, view);
    if (world && stays && this.#controller.camera)
      this.#eased().fitPicture(buildPicture(world, mapSpec));
  };

  /**
   * Picks a place; of a territory or a part, the state it belongs to, and looks at it itself. What
   * concerns several states is only looked at.
   */
  readonly go = async ({ places: [place, ...others], isPlace, box }: Findable): Promise<void> => {
    let territory: Box | undefined;
    if (place !== undefined && others.length === 0) {
      const state = sovereign(this.#atlas.library.gazetteer, place);
      this.#atlas.pick(state);
      await tick();
      if (isPlace && state !== place)
        territory = this.#atlas.resources.world?.areas.get(place)?.box;
    }
    const part = box && this.#atlas.resources.world?.projection.boxOf(box);
    const shown = part ?? territory;
    // After the picture of the state, which would go to the state.
    if (shown) afterPaint(() => this.#eased().fitBox(shown));
  };

  #eased(): MapController {
    this.#controller.flight = preference.calm ? 0 : flight;
    return this.#controller;
  }
}
