import { toolNames } from './tool-names.ts'

/** The tool a line-level record names, in the signal table's words where it has one; null when there is no fit name. */
export function toolOfRecord(name: string | null): string | null {
  if (name === null) return null
  const lower = name.toLowerCase().slice(0, 64)
  const slug = lower.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  return toolNames.get(lower) ?? toolNames.get(slug.replaceAll('-', ' ')) ?? (slug || null)
}
