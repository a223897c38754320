import { type ObjectType, readObjects, readObjectTypes } from './read-objects.ts'
import { findRepository, type Place } from './repository.ts'
import { mebibyte } from './run-git.ts'

/**
 * The raw texts of the git notes `refs/notes/ai` on these commits, by commit. Commits without a note, and notes over
 * 8 MiB or beyond 128 MiB in all, are left out. Empty outside a repository.
 */
export async function readNotes(
  place: Place,
  shas: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const notes = new Map<string, string>()
  const repository = shas.length === 0 ? null : await findRepository(place)
  if (repository === null) return notes
  const names = shas.flatMap((sha) => notePaths(sha).map((path) => `${notesRef}:${path}`))
  const found = affordable(await readObjectTypes(repository, names), shas)
  const blobs = found.map((note) => note.blob)
  for (const [index, text] of (await readObjects(repository, blobs)).entries()) {
    const sha = found[index]?.sha
    if (sha !== undefined && text !== null) notes.set(sha, text.toString('utf8'))
  }
  return notes
}

interface Note {
  readonly sha: string
  readonly blob: string
}

/** The notes that are there, as far as memory allows. */
function affordable(
  types: readonly (ObjectType | null)[],
  shas: readonly string[],
): readonly Note[] {
  let budget = maxNotesBytes
  return types.flatMap((type, index) => {
    const sha = shas[Math.floor(index / pathsPerNote)]
    if (sha === undefined || type?.type !== 'blob') return []
    if (type.bytes > Math.min(budget, maxNoteBytes)) return []
    budget -= type.bytes
    return [{ sha, blob: type.sha }]
  })
}

export const notesRef = 'refs/notes/ai'
const maxNoteBytes = 8 * mebibyte
const maxNotesBytes = 128 * mebibyte
const pathsPerNote = 3

/** A notes tree fans out as it fills: the same commit may stand at any of these. */
function notePaths(sha: string): readonly string[] {
  const [first, second] = [sha.slice(0, 2), sha.slice(2, 4)]
  return [sha, `${first}/${sha.slice(2)}`, `${first}/${second}/${sha.slice(4)}`]
}
