/**
 * Gives one and the same value for equal keys: what thousands of changes have alike (a digest of a policy, a list of signals, a group
 * of findings) is held once.
 */
export function sharing<Value>(): (key: string, value: Value) => Value {
  const held = new Map<string, Value>()
  return (key, value) => {
    const known = held.get(key)
    if (known !== undefined) return known
    held.set(key, value)
    return value
  }
}
