/** How long a movement of the map takes, in ms. */
export const flight = 450;
