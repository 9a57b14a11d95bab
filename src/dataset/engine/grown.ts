/** The least power of two that is no less: what grows so is seldom copied. */
export const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, least)));

/** Numbers with room for so many, and what they held. */
export function grown(held: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(powerOfTwo(size));
  larger.set(held);
  return larger;
}
