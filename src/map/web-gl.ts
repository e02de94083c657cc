/** Whether the browser knows WebGL 2 at all; whether a context is to be had, only MapLibre's start tells. */
export const hasWebGl = (): boolean => 'WebGL2RenderingContext' in window;
