import polygonClipping, { type Polygon } from 'polygon-clipping';
import type { Position } from 'geojson';
import type { LngLat } from '../../src/map-model/mercator.ts';
import type { Projection } from '../../src/map-model/camera.ts';
import { cell, snap } from './grid.ts';
import { edges, lat, lon, tidy, type Ring, type Rings } from './planar.ts';

/** Longest edge, in degrees, that is drawn straight although its ends lie on a curve. */
const longest = 1;

/**
 * Projects polygons.
 * @param polygons in degrees of the globe, cut at ±180°
 * @returns the same in projected degrees, cut where the projection ends, on the grid; never nothing
 */
export function projectPolygons(polygons: Rings[], projection: Projection): Rings[] {
  const { cut } = projection;
  if (cut === undefined) return polygons;
  const forward = (at: Position) => [...projection.forward([lon(at), lat(at)] as LngLat)];
  const placed = recut(polygons, cut).map((rings) =>
    rings.map((ring) => bendable(ring).map(forward)),
  );
  const tidied = tidy(placed, snap);
  return tidied.length > 0 ? tidied : [cell(forward(polygons[0]?.[0]?.[0] ?? []))];
}

/** Polygons cut along a meridian instead of ±180°; longitudes run from there to the east. */
function recut(polygons: Rings[], cut: number): Rings[] {
  const turned = polygons.flatMap((rings): Rings[] => {
    const lons = (rings[0] ?? []).map(lon);
    if (Math.min(...lons) >= cut) return [rings];
    if (Math.max(...lons) <= cut) return [turn(rings)];
    const west = clip(rings, -180, cut).map(turn);
    return [...west, ...clip(rings, cut, 180)];
  });
  // What ±180° had parted grows together again.
  const parted = turned.filter((rings) => rings.flat().some((at) => lon(at) === 180));
  const [first, ...rest] = parted;
  if (!first) return turned;
  const whole = polygonClipping.union(first as Polygon, ...(rest as Polygon[]));
  return [...turned.filter((rings) => !parted.includes(rings)), ...whole];
}

function turn(rings: Rings): Rings {
  return rings.map((ring) => ring.map((at) => [lon(at) + 360, lat(at)]));
}

function clip(rings: Rings, west: number, east: number): Rings[] {
  const strip: Polygon = [
    [
      [west, -90],
      [east, -90],
      [east, 90],
      [west, 90],
      [west, -90],
    ],
  ];
  return polygonClipping.intersection(rings as Polygon, strip);
}

/** A ring with points added to its long edges, so that they can follow the projection's curves. */
function bendable(ring: Ring): Ring {
  const rest = edges(ring).flatMap(([a, b]) => {
    const [dx, dy] = [lon(b) - lon(a), lat(b) - lat(a)];
    // Parallels stay straight.
    const pieces = dy === 0 ? 1 : Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / longest);
    return Array.from({ length: pieces }, (_, at) => {
      const share = (at + 1) / pieces;
      return [lon(a) + dx * share, lat(a) + dy * share];
    });
  });
  return [...ring.slice(0, 1), ...rest];
}
