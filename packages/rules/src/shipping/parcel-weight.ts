/** Cubic centimetres that carriers of Vietnam commonly count as one kilogram. */
export const VOLUMETRIC_DIVISOR = 6000

/** What a piece is taken to weigh when nobody has weighed it: grams. The floor's own assumption. */
export const ASSUMED_GRAMS = 500

/**
 * A line of a parcel as the variant says: weight with its wrapping in whole **grams**, length, width
 * and height in whole **centimetres** (as GHN's API has them). Null or zero is "not given".
 */
export interface ParcelLine {
  quantity: number
  weight: number | null
  length: number | null
  width: number | null
  height: number | null
}

export interface ParcelWeight {
  real_grams: number
  volumetric_grams: number
  /** The greater of the two, by which the parcel is charged. */
  charged_grams: number
  /** True when a line had no weight and {@link ASSUMED_GRAMS} was taken. */
  is_assumed: boolean
}

const given = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) && value > 0 ? value : null

const volumeOf = ({ length, width, height }: ParcelLine): number => {
  const sides = [given(length), given(width), given(height)]
  return sides.reduce<number>((volume, side) => volume * (side ?? 0), 1)
}

/** Volumetric grams of cubic centimetres: 6,000 cm³ are 1,000 g; part of a gram counts whole. */
export const volumetricGrams = (cubicCentimetres: number): number =>
  Math.ceil((cubicCentimetres * 1000) / VOLUMETRIC_DIVISOR)

/** What a parcel of these lines is charged for; lines without all three sides have no volume. */
export const parcelWeight = (lines: readonly ParcelLine[]): ParcelWeight => {
  let real = 0
  let volume = 0
  for (const line of lines) {
    real += (given(line.weight) ?? ASSUMED_GRAMS) * line.quantity
    volume += volumeOf(line) * line.quantity
  }
  const real_grams = Math.ceil(real)
  const volumetric_grams = volumetricGrams(volume)
  return {
    real_grams,
    volumetric_grams,
    charged_grams: Math.max(real_grams, volumetric_grams),
    is_assumed: lines.some(({ weight }) => given(weight) === null),
  }
}
