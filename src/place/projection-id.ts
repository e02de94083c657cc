/**
 * The ways to lay out the world that a reader can choose: Lambert's azimuthal equal-area projection round
 * the text's places, Equal Earth, a globe, Web Mercator.
 */
export const projectionIds = ['lambert', 'equal', 'globe', 'flat'] as const;
export type ProjectionId = (typeof projectionIds)[number];
