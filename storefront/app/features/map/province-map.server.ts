import { geoIdentity, geoPath } from "d3-geo"
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson"
import { feature, merge } from "topojson-client"
import type { GeometryCollection, Topology } from "topojson-specification"
import communesFile from "./data/communes.json"
import islandsFile from "./data/islands.json"
import { compactPath } from "./compact-path"

interface CommuneProperties {
  name: string
  /** Keys of the old districts it lies in, the one with most of it first. */
  districts: string[]
}

type Communes = Topology<{ communes: GeometryCollection<CommuneProperties> }>

export interface MapCommune extends CommuneProperties {
  code: string
  /** Outline in the map's own units. */
  d: string
  /** A point inside, for a sign. */
  x: number
  y: number
}

export const MAP_WIDTH = 720
export const INSET_SIZE = 200
const MARGIN = 4

/** Đặc khu Hoàng Sa: far out at sea, so it has a map of its own. */
export const HOANG_SA = "20333"

/** A degree of longitude is shorter than one of latitude this far from the equator. */
const SQUEEZE = Math.cos((15.6 * Math.PI) / 180)

const squeezed = (topology: Communes): Communes => {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {}
  return {
    ...topology,
    transform: {
      scale: [scale[0] * SQUEEZE, scale[1]],
      translate: [translate[0] * SQUEEZE, translate[1]],
    },
  }
}

// the file is a topology; TypeScript reads tuples of a JSON file as plain arrays
const topology = squeezed(communesFile as unknown as Communes)
const shapes: FeatureCollection<Polygon | MultiPolygon, CommuneProperties> = feature(
  topology,
  topology.objects.communes
) as FeatureCollection<Polygon | MultiPolygon, CommuneProperties>

/** Room for any height: the width decides the scale, then the map moves up to the edge. */
const TALL = 10 * MAP_WIDTH
const projection = geoIdentity()
  .reflectY(true)
  .fitExtent(
    [
      [MARGIN, MARGIN],
      [MAP_WIDTH - MARGIN, TALL],
    ],
    shapes
  )
const pathOf = geoPath(projection).digits(0)
const [shiftX, shiftY] = projection.translate()
projection.translate([shiftX, shiftY - pathOf.bounds(shapes)[0][1] + MARGIN])

/** Whole outlines of the province, drawn once when the server starts. */
export const PROVINCE_OUTLINE = compactPath(
  pathOf(merge(topology, topology.objects.communes.geometries as never)) ?? ""
)
export const MAP_HEIGHT = Math.ceil(pathOf.bounds(shapes)[1][1] + MARGIN)

export const MAP_COMMUNES: readonly MapCommune[] = shapes.features.map((shape) => {
  const [x, y] = pathOf.centroid(shape).map(Math.round)
  const { name, districts } = shape.properties
  return {
    code: String(shape.id),
    name,
    districts,
    d: compactPath(pathOf(shape) ?? ""),
    x: x ?? 0,
    y: y ?? 0,
  }
})

export const DISTRICT_NAMES: Readonly<Record<string, string>> = communesFile.districts

/** Islands as dots: at this scale an outline would be smaller than its own line. */
const dotsOf = (centres: number[][]): string => {
  const coordinates = centres.map(([x = 0, y = 0]): [number, number] => [x * SQUEEZE, y])
  const edge = INSET_SIZE / 10
  const inset = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [edge, edge],
        [INSET_SIZE - edge, INSET_SIZE - edge],
      ],
      { type: "MultiPoint", coordinates }
    )
  return coordinates
    .map((centre) => (inset(centre) ?? [0, 0]).map(Math.round).join(" "))
    .map((place) => `M${place}h0`)
    .join("")
}

export const HOANG_SA_DOTS = dotsOf(islandsFile.hoang_sa)
export const TRUONG_SA_DOTS = dotsOf(islandsFile.truong_sa)
