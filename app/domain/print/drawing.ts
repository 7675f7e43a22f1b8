/** Operators of a PDF content stream, as strings: paths in points from the upper left corner. */

/** Red, green, blue, 0 to 1. */
export type Colour = readonly [number, number, number]

export const ink: Colour = [0.106, 0.122, 0.114]
export const white: Colour = [1, 1, 1]

/** `#1f5c46` as a colour. */
export const hexColour = (hex: string): Colour => {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [channel(1), channel(3), channel(5)]
}

/** Numbers as PDF writes them, to a hundred-thousandth, so that a scale keeps its size over a page. */
export const numbers = (...values: number[]): string =>
  values.map((value) => String(Math.round(value * 100_000) / 100_000)).join(' ')

/** Points of a path, to a hundredth of a point: a hair's breadth is thirty times that. */
const coordinates = (...values: number[]): string =>
  values.map((value) => String(Math.round(value * 100) / 100)).join(' ')

export type Point = readonly [x: number, y: number]

export const move = (x: number, y: number): string => `${coordinates(x, y)} m`
export const lineTo = (x: number, y: number): string => `${coordinates(x, y)} l`
export const curve = (...points: [number, number, number, number, number, number]): string =>
  `${coordinates(...points)} c`
export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `${coordinates(x, y, width, height)} re`

export const segment = (x1: number, y1: number, x2: number, y2: number): string => `${move(x1, y1)} ${lineTo(x2, y2)}`

/** How far control points stand off for a quarter of a circle. */
const kappa = 0.5522847498

export function circle(x: number, y: number, radius: number): string {
  const k = radius * kappa
  return [
    move(x + radius, y),
    curve(x + radius, y + k, x + k, y + radius, x, y + radius),
    curve(x - k, y + radius, x - radius, y + k, x - radius, y),
    curve(x - radius, y - k, x - k, y - radius, x, y - radius),
    curve(x + k, y - radius, x + radius, y - k, x + radius, y),
    'h',
  ].join(' ')
}

/** A closed smooth line through points: each span a curve with tangents along its neighbours. */
export function smoothLoop(points: readonly Point[]): string {
  const at = (index: number) => points[(index + points.length) % points.length] as Point
  const [startX, startY] = at(0)
  const spans = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    return curve(
      from[0] + (to[0] - before[0]) / 6,
      from[1] + (to[1] - before[1]) / 6,
      to[0] - (after[0] - from[0]) / 6,
      to[1] - (after[1] - from[1]) / 6,
      to[0],
      to[1],
    )
  })
  return [move(startX, startY), ...spans, 'h'].join(' ')
}

export const stroke = (path: string, colour: Colour, width: number): string =>
  `${numbers(...colour)} RG ${numbers(width)} w ${path} S`

/** A stroke in round dots. */
export const dotted = (path: string, colour: Colour, width: number, gap: number): string =>
  `q 1 J [0 ${numbers(gap)}] 0 d ${stroke(path, colour, width)} Q`

export const fill = (path: string, colour: Colour): string => `${numbers(...colour)} rg ${path} f`

/** The operators moved, turned (radians, clockwise on the page) and scaled as one. */
export function placed(operators: string, x: number, y: number, turn = 0, scale = 1): string {
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale]
  return `q ${numbers(cos, sin, -sin, cos, x, y)} cm ${operators} Q`
}
