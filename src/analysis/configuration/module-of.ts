import { type Format } from './format.ts'

/** Files with the same name of a module are read together: those of a folder where the format has such modules, else the file alone. */
export function moduleOf({ modulePaths }: Pick<Format, 'modulePaths'>, path: string): string {
  return modulePaths === null ? path : path.slice(0, path.lastIndexOf('/') + 1)
}
