import type { Component } from 'svelte';
import type { Lang } from '../messages/lang.ts';
import type { References } from '../pack/library.ts';
import type { DraftStep } from '../session/view.ts';
import type { DraftEditor } from './draft-editor.svelte.ts';

/** What every step is given. */
export interface StepProps {
  readonly editor: DraftEditor;
  readonly lang: Lang;
  readonly references: References;
}

type Load = () => Promise<{ default: Component<StepProps> }>;

/** The steps, each loaded when it is wanted. */
export const steps: Readonly<Partial<Record<DraftStep, Load>>> = {
  cut: () => import('./cut/Cut.svelte'),
  places: () => import('./places/Places.svelte'),
  readings: () => import('./readings/Readings.svelte'),
};
