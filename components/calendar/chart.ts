/** In tenths: more would be letters sent for nothing. */
export function round(units: number): number {
  return Math.round(units * 10) / 10;
}

/** A circle as part of a path. */
export function circle(x: number, y: number, radius: number): string {
  return `M${round(x - radius)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;
}
