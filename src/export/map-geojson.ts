import { localize } from '../text/localized.ts';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Concordance } from '../index/concordance.ts';
import type { Manifest } from '../pack/pack.ts';
import type { UnitId } from '../text/unit.ts';
import type { Gazetteer, PlaceId } from '../place/place.ts';
import { sovereign } from '../map-model/picture.ts';
import { boundaryNote } from '../drawing/boundary-note.ts';

/** The input of a map file. */
export interface MapData {
  /** The published `data/world.json`: true longitudes and latitudes. */
  readonly world: Topology;
  readonly manifest: Manifest;
  readonly concordance: Concordance;
  readonly gazetteer: Gazetteer;
  /** The places to keep; undefined: all. */
  readonly places?: ReadonlySet<PlaceId>;
}

/** The properties of one unit of the map. */
interface Properties {
  place: PlaceId;
  name_ja: string;
  name_en: string;
  /** `disputed` where it is painted as nobody's. */
  role: string;
  /** The state whose territory it is. */
  part_of: PlaceId | null;
  /** The units with the sentences that its role rests on. */
  evidence: UnitId[];
  /** The frameworks that its role rests on. */
  frameworks: string[];
}

/** The notice that must not be parted from the map: a member of its own, which both formats allow. */
function about(manifest: Manifest): object {
  const { title, date, translation, original, rights } = manifest;
  const boundaries = boundaryNote(manifest);
  return { title, date, source: original, translation, rights, boundaries };
}

function propertiesOf(place: PlaceId, { concordance, gazetteer }: MapData): Properties {
  const entry = concordance.entries.get(sovereign(gazetteer, place));
  const record = gazetteer.get(place);
  return {
    place,
    name_ja: record ? localize(record.name, 'ja') : place,
    name_en: record ? localize(record.name, 'en') : place,
    role: record?.disputed === true ? 'disputed' : (entry?.finding.role.id ?? 'unnamed'),
    part_of: record?.partOf ?? null,
    evidence: [...new Set(entry?.finding.readings.map((reading) => reading.unit))],
    frameworks: entry?.finding.memberships.map(({ framework }) => framework.id) ?? [],
  };
}

/** The map's units as they are painted, in the shape of the published geometry. */
function countriesOf(data: MapData): GeometryCollection<Properties> {
  const { world, gazetteer, places } = data;
  const countries = world.objects['countries'] as GeometryCollection;
  return {
    type: 'GeometryCollection',
    geometries: countries.geometries.flatMap((geometry) => {
      const { place = '' } = (geometry.properties ?? {}) as { place?: PlaceId };
      if (places && !places.has(sovereign(gazetteer, place))) return [];
      return [{ ...geometry, properties: propertiesOf(place, data) } as GeometryObject<Properties>];
    }),
  };
}

/** The map in its colours as TopoJSON: the countries, what is hatched over one, and the lines that part them. */
export function mapTopojson(data: MapData): Topology & { about: object } {
  const { annexed, borders, disputed } = data.world.objects;
  return {
    ...data.world,
    about: about(data.manifest),
    objects: {
      countries: countriesOf(data),
      ...(annexed && { annexed }),
      ...(borders && { borders }),
      ...(disputed && { disputed }),
    },
  };
}

/** The map in its colours as GeoJSON (RFC 7946): one feature a country. */
export function mapGeojson(data: MapData): FeatureCollection & { about: object } {
  const { features } = feature(data.world, countriesOf(data));
  return {
    type: 'FeatureCollection',
    about: about(data.manifest),
    features: features.map((it) => rewound(it as Feature<Polygon | MultiPolygon>)),
  };
}

/** Ten metres or so: finer than the map's grid. */
const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/** Exteriors counterclockwise, as the standard asks; the map has them as d3-geo does. */
function rewound(it: Feature<Polygon | MultiPolygon>): Feature {
  const { geometry } = it;
  const turn = (rings: Position[][]) =>
    rings.map((ring) => ring.toReversed().map((point) => point.map(round)));
  return {
    ...it,
    geometry:
      geometry.type === 'Polygon'
        ? { ...geometry, coordinates: turn(geometry.coordinates) }
        : { ...geometry, coordinates: geometry.coordinates.map(turn) },
  };
}
