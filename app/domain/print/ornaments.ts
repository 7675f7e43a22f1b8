import {
  type Colour,
  circle,
  curve,
  fill,
  lineTo,
  move,
  numbers,
  type Point,
  placed,
  smoothLoop,
  stroke,
  white,
} from './drawing'

/** Ornaments of the papers, as content-stream operators around the origin. The motif is two that run together. */

/** The mark of Duet: two circles that overlap, `size` points high. */
export function duetMark(size: number, left: Colour, right: Colour, shared: Colour): string {
  const radius = size / 2
  const apart = radius * 0.55
  const width = size * 0.07
  return [
    fill(lens(radius, apart), shared),
    stroke(circle(-apart, 0, radius), left, width),
    stroke(circle(apart, 0, radius), right, width),
  ].join(' ')
}

/** What two circles share, their centres `apart` to both sides of the origin. */
function lens(radius: number, apart: number): string {
  const half = Math.acos(apart / radius)
  const top = radius * Math.sin(half)
  const k = (4 / 3) * Math.tan(half / 2) * radius
  const [dx, dy] = [k * Math.sin(half), k * Math.cos(half)]
  return [
    move(0, -top),
    curve(dx, -top + dy, dx, top - dy, 0, top),
    curve(-dx, top - dy, -dx, -top + dy, 0, -top),
    'h',
  ].join(' ')
}

/** One quarter of a sine as a curve: the offsets of its control points along and across. */
const [sineNear, sineFar] = [0.512286623 / (Math.PI / 2), 1.002313686 / (Math.PI / 2)]

/** A wave along the x axis, of `waves` half periods, beginning upwards or downwards. */
function wave(length: number, halves: number, height: number, up: boolean): string {
  const step = length / halves / 2
  const quarters = Array.from({ length: halves * 2 }, (_, index) => {
    const sign = (Math.floor(index / 2) % 2 === 0) === up ? -1 : 1
    const x = index * step
    return index % 2 === 0
      ? curve(
          x + sineNear * step,
          sign * height * 0.512286623,
          x + sineFar * step,
          sign * height,
          x + step,
          sign * height,
        )
      : curve(
          x + (1 - sineFar) * step,
          sign * height,
          x + (1 - sineNear) * step,
          sign * height * 0.512286623,
          x + step,
          0,
        )
  })
  return [move(0, 0), ...quarters].join(' ')
}

/** Two waves that cross, from the origin along the x axis. */
export function braid(length: number, height: number, first: Colour, second: Colour, width: number): string {
  const halves = Math.round(length / (height * 2.6))
  return `${stroke(wave(length, halves, height, true), first, width)} ${stroke(wave(length, halves, height, false), second, width)}`
}

/** A braided frame around a page, its middle line `inset` from the edges, with a mark in each corner. */
export function braidedFrame(
  page: { width: number; height: number },
  inset: number,
  height: number,
  colours: { main: Colour; second: Colour; shared: Colour },
): string {
  const { main, second, shared } = colours
  const corner = height * 3.4
  const [across, down] = [page.width - 2 * (inset + corner), page.height - 2 * (inset + corner)]
  const sides = [
    placed(braid(across, height, main, second, 0.8), inset + corner, inset),
    placed(braid(across, height, second, main, 0.8), inset + corner, page.height - inset),
    placed(braid(down, height, second, main, 0.8), inset, inset + corner, Math.PI / 2),
    placed(braid(down, height, main, second, 0.8), page.width - inset, inset + corner, Math.PI / 2),
  ]
  const corners = [
    [inset, inset, Math.PI / 4],
    [page.width - inset, inset, -Math.PI / 4],
    [inset, page.height - inset, -Math.PI / 4],
    [page.width - inset, page.height - inset, Math.PI / 4],
  ] as const
  const mark = duetMark(height * 3, main, second, shared)
  return [...sides, ...corners.map(([x, y, turn]) => placed(mark, x, y, turn))].join(' ')
}

/** A lace of turning petals around the origin. */
export function rosette(radius: number, petals: number, strands: number, colour: Colour): string {
  const points = petals * 8
  const strand = (index: number) =>
    smoothLoop(
      Array.from({ length: points }, (_, at): Point => {
        const angle = (at / points) * 2 * Math.PI
        const swing = Math.cos(petals * angle + (index / strands) * 2 * Math.PI)
        const r = radius * (0.74 + 0.26 * swing)
        return [r * Math.cos(angle), r * Math.sin(angle)]
      }),
    )
  return Array.from({ length: strands }, (_, index) => stroke(strand(index), colour, 0.4)).join(' ')
}

/** A leaf from the origin along the x axis. */
const leaf = (length: number, width: number): string =>
  [
    move(0, 0),
    curve(length * 0.25, -width, length * 0.7, -width, length, 0),
    curve(length * 0.7, width * 0.7, length * 0.25, width * 0.7, 0, 0),
    'h',
  ].join(' ')

/** A laurel wreath around the origin, open at the top, of `radius` points. */
export function wreath(radius: number, leaves: number, paint: (leaf: string) => string, stem: Colour): string {
  const from = Math.PI * 0.53
  const to = Math.PI * 1.36
  const branch = Array.from({ length: leaves }, (_, index) => {
    const share = index / (leaves - 1)
    const angle = from + (to - from) * share
    const size = radius * (0.36 - 0.1 * share)
    const at: Point = [radius * Math.cos(angle), radius * Math.sin(angle)]
    const along = angle + Math.PI / 2
    return [-0.62, 0.62].map((spread) => placed(paint(leaf(size, size * 0.26)), at[0], at[1], along + spread)).join(' ')
  })
  const tip = placed(
    paint(leaf(radius * 0.28, radius * 0.07)),
    radius * Math.cos(to),
    radius * Math.sin(to),
    to + Math.PI / 2,
  )
  const half = `${stroke(arc(radius, Math.PI * 0.47, to), stem, radius * 0.022)} ${branch.join(' ')} ${tip}`
  return `${half} q -1 0 0 1 0 0 cm ${half} Q`
}

/** A sprig from the origin to the right, for dividing lines. */
export function sprig(length: number, leaves: number, paint: (leaf: string) => string, stem: Colour): string {
  const size = (length / leaves) * 1.5
  const pairs = Array.from({ length: leaves }, (_, index) => {
    const x = (length * (index + 0.4)) / leaves
    const scale = 1 - 0.45 * (index / leaves)
    return [-0.55, 0.55].map((turn) => placed(paint(leaf(size, size * 0.24)), x, 0, turn, scale)).join(' ')
  })
  return `${stroke(`${move(0, 0)} ${lineTo(length, 0)}`, stem, 0.7)} ${pairs.join(' ')}`
}

function arc(radius: number, from: number, to: number): string {
  const steps = 8
  const step = (to - from) / steps
  const k = (4 / 3) * Math.tan(step / 4) * radius
  const at = (angle: number): Point => [radius * Math.cos(angle), radius * Math.sin(angle)]
  const spans = Array.from({ length: steps }, (_, index) => {
    const [a, b] = [from + index * step, from + (index + 1) * step]
    const [start, end] = [at(a), at(b)]
    return curve(
      start[0] - k * Math.sin(a),
      start[1] + k * Math.cos(a),
      end[0] + k * Math.sin(b),
      end[1] - k * Math.cos(b),
      end[0],
      end[1],
    )
  })
  return [move(...at(from)), ...spans].join(' ')
}

/** Fills a leaf and draws its outline. */
export const paintedLeaf =
  (colour: Colour, outline: Colour) =>
  (path: string): string =>
    `${numbers(...colour)} rg ${numbers(...outline)} RG 0.4 w ${path} B`

/** A leaf in outline only. */
export const outlinedLeaf = (outline: Colour) => paintedLeaf(white, outline)
