import { type ConfigurationFile, type Format } from './format.ts'
import { formats } from './formats/index.ts'

/** The format a file is written in; null when it is none that we read. */
export function formatOf(file: ConfigurationFile): Format | null {
  return formats.find((candidate) => candidate.isOwn(file)) ?? null
}
