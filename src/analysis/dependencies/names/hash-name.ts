/** Three independent 32-bit numbers of a name: where it lies in a filter, and its fingerprint there. */
export function hashName(name: string, seed: number): readonly [number, number, number] {
  let first = (seed ^ 0x9e37_79b1) | 0
  let second = (Math.imul(seed, 0x85eb_ca6b) ^ 0x27d4_eb2f) | 0
  for (let index = 0; index < name.length; index++) {
    const unit = name.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x0100_0193)
    first = (first << 13) | (first >>> 19)
    second = Math.imul(second ^ unit, 0x5bd1_e995)
    second = (second << 17) | (second >>> 15)
  }
  const high = mix(first ^ Math.imul(second, 0xc2b2_ae35))
  const low = mix(second ^ Math.imul(high, 0x9e37_79b1) ^ name.length)
  return [high, low, mix(high ^ ((low << 16) | (low >>> 16)) ^ seed)]
}

/** Every bit of the result hangs on every bit of the value. */
function mix(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb_352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846c_a68b)
  return (bits ^ (bits >>> 16)) >>> 0
}
