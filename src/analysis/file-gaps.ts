import { type ChangedFile, type Missing } from '../core/change-set.ts'
import { type Gap, type GapReason } from '../core/gap.ts'

interface MissingText {
  readonly reason: GapReason
  readonly detail: string
}

const fetchAgain = 'It could not be read, so nothing was searched in it; run the check again.'

const missingTexts = {
  binary: { reason: 'no-text', detail: 'A binary file: look at where it comes from.' },
  submodule: {
    reason: 'no-text',
    detail: 'A submodule: its content is in another repository; review the commit it moves to.',
  },
  symlink: { reason: 'no-text', detail: 'A symbolic link: look at where it leads.' },
  'too-large': {
    reason: 'too-large',
    detail: 'Too large to be read whole, so it was not analysed; split it or review it by hand.',
  },
  'no-patch': { reason: 'not-fetched', detail: fetchAgain },
  'not-fetched': { reason: 'not-fetched', detail: fetchAgain },
} as const satisfies Readonly<Record<Missing, MissingText>>

/** Why a changed file could not be looked at; null when it could, or when there is nothing in it to look at. */
export function gapOf(file: ChangedFile): Gap | null {
  if (file.status === 'removed') return null
  if (file.text !== null) return isLfsPointer(file.text) ? { path: file.path, ...elsewhere } : null
  if (file.missing !== null) return { path: file.path, ...missingTexts[file.missing] }
  const hasContent = file.hunks.length > 0 || file.status === 'added' || file.status === 'copied'
  return hasContent ? { path: file.path, ...missingTexts['not-fetched'] } : null
}

const elsewhere: MissingText = {
  reason: 'no-text',
  detail: 'A pointer of Git LFS: its content is kept elsewhere and was not looked at.',
}

/** A file of a few lines, its keys in order (git-lfs/docs/spec.md, "The Pointer"). */
function isLfsPointer(text: string): boolean {
  const pointer =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n?$/u
  return text.length < 1_024 && pointer.test(text)
}

/** Each (path, reason) once, in order of path and reason; the first detail stands. */
export function mergeGaps(gaps: readonly Gap[]): readonly Gap[] {
  const byKey = new Map<string, Gap>()
  for (const gap of gaps) {
    const key = JSON.stringify([gap.path ?? '', gap.reason])
    if (!byKey.has(key)) byKey.set(key, gap)
  }
  return [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, gap]) => gap)
}
