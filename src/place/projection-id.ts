/** The ways to lay out the world that a reader can choose: Equal Earth, a globe, Web Mercator. */
export const projectionIds = ['equal', 'globe', 'flat'] as const;
export type ProjectionId = (typeof projectionIds)[number];
