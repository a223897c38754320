import { type ChangedFile, type Hunk } from '../core/change-set.ts'

/** A file as if all its lines were added now. */
export function addedFile(
  path: string,
  content: Pick<ChangedFile, 'text' | 'missing'>,
): ChangedFile {
  const hunks = content.text === null || content.text === '' ? [] : [wholeFile(content.text)]
  return { path, previousPath: null, status: 'added', hunks, ...content }
}

function wholeFile(text: string): Hunk {
  const texts = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
  const lines = texts.map((line, index) => ({
    kind: 'added' as const,
    text: line,
    oldNumber: null,
    newNumber: index + 1,
  }))
  return { oldStart: 0, newStart: 1, lines }
}
