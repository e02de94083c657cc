import type { Component } from 'svelte';
import type { Fact } from '../editing/facts.ts';
import type { Lang } from '../messages/lang.ts';
import type { Library, References } from '../pack/library.ts';
import type { DraftStep } from '../session/view.ts';
import type { UnitId } from '../text/unit.ts';
import type { CorrectedSource } from './anew/corrected-source.svelte.ts';
import type { DraftEditor } from './draft-editor.svelte.ts';

/** What every step uses. */
export interface StepProps {
  readonly editor: DraftEditor;
  readonly lang: Lang;
  readonly references: References;
}

/** What a step is given, with the ways out of it. */
export interface WaysOut extends StepProps {
  /** Takes a corrected file in place of the draft's source. */
  readonly corrected: CorrectedSource;
  /** Leads to a step, and in it to a unit, or to the field of a fact. */
  readonly show: (step: DraftStep, unit?: UnitId, fact?: Fact) => void;
  /** Opens the atlas of a pack in place of the workshop. */
  readonly open: (library: Library) => void;
}

type Load = () => Promise<{ default: Component<WaysOut> }>;

/** The steps, each loaded when it is wanted. */
export const steps: Readonly<Record<DraftStep, Load>> = {
  cut: () => import('./cut/Cut.svelte'),
  places: () => import('./places/Places.svelte'),
  readings: () => import('./readings/Readings.svelte'),
  publish: () => import('./publish/Publish.svelte'),
};
