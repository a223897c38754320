/**
 * Reads back JSON that this program stored. `isIt` looks at its outline only, to tell a row of another version or a damaged
 * one from ours; throws an Error for those.
 */
export function readStored<Value>(text: string, isIt: (value: unknown) => value is Value): Value {
  const value: unknown = JSON.parse(text)
  if (isIt(value)) return value
  throw new Error('A stored record has an unknown shape: the database was damaged or changed.')
}
