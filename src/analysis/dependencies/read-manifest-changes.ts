import { type ChangedFile } from '../../core/change-set.ts'
import { type Gap } from '../../core/gap.ts'
import { addedLinesOf, type IsAdded } from '../added-lines.ts'
import { type Base, baseOf } from './base-of.ts'
import { compareEntries, type EntryChange } from './compare-entries.ts'
import { type Manifest, type ManifestEntry, type ParsedManifest, parsed } from './manifest.ts'
import { manifestAt } from './manifests.ts'
import { isPlausibleName } from './plausible-name.ts'
import { conflictLine } from './read/lines.ts'

/** A manifest, lock or settings file of the change, before and after. */
export interface ManifestChange {
  readonly file: ChangedFile
  readonly manifest: Manifest
  readonly head: ParsedManifest
  /** Null when what was there before is not known. */
  readonly base: ParsedManifest | null
  readonly changes: readonly EntryChange[]
  readonly isAdded: IsAdded
  /** Where a line of the base stands in the head. */
  readonly headLineOf: (line: number) => number
}

export interface ManifestReading {
  readonly manifests: readonly ManifestChange[]
  readonly gaps: readonly Gap[]
}

/** No lock file of a real project comes near; more is read up to here and said. */
const mostCharacters = 64 * 1024 * 1024
const mostEntries = 200_000

/** Never throws. */
export function readManifestChanges(files: readonly ChangedFile[]): ManifestReading {
  const readings = files.flatMap((file) => {
    const manifest = manifestAt(file.path)
    return manifest === null ? [] : [readOne(file, manifest)]
  })
  return {
    manifests: readings.flatMap(({ change }) => (change === null ? [] : [change])),
    gaps: readings.flatMap(({ gaps }) => gaps),
  }
}

interface Reading {
  readonly change: ManifestChange | null
  readonly gaps: readonly Gap[]
}

function readOne(file: ChangedFile, manifest: Manifest): Reading {
  const isRemoved = file.status === 'removed'
  const text = isRemoved ? '' : file.text
  if (text === null) return { change: null, gaps: [] }
  if (text.length > mostCharacters) return { change: null, gaps: [tooLarge(file.path)] }
  const { reading: head, gaps } = isRemoved ? none : check(file, manifest.parse(text))
  return { change: compare(file, manifest, head), gaps }
}

function compare(file: ChangedFile, manifest: Manifest, head: ParsedManifest): ManifestChange {
  const base = baseOf(file)
  const before = base === null ? null : parseBase(base, file, manifest)
  const isAdded = addedLinesOf(file)
  const changes =
    before === null
      ? head.entries.filter(({ line }) => isAdded(line)).map(newEntry)
      : compareEntries(before.entries, head.entries)
  const headLineOf = base?.headLineOf ?? identity
  return { file, manifest, head, base: before, changes, isAdded, headLineOf }
}

const none = { reading: parsed([]), gaps: [] } as const

/** A file that was no manifest under its old name declared nothing. */
function parseBase(base: Base, file: ChangedFile, manifest: Manifest): ParsedManifest {
  const wasOther = file.previousPath !== null && manifestAt(file.previousPath) !== manifest
  const reading = manifest.parse(wasOther ? '' : base.text)
  return { ...reading, entries: reading.entries.filter(isPlausibleName).slice(0, mostEntries) }
}

function newEntry(entry: ManifestEntry): EntryChange {
  return { change: 'added', entry, previous: null }
}

function identity(line: number): number {
  return line
}

function check(
  { path, text }: ChangedFile,
  reading: ParsedManifest,
): { readonly reading: ParsedManifest; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = []
  const conflict = conflictLine(text ?? '')
  const brokenAt = conflict ?? reading.brokenAtLine
  if (brokenAt !== null) gaps.push(broken(path, brokenAt, conflict !== null))
  const entries = reading.entries.filter(isPlausibleName)
  const hasOdd = entries.length < reading.entries.length
  const odd = hasOdd ? reading.entries.find((entry) => !isPlausibleName(entry)) : undefined
  if (odd !== undefined) gaps.push(oddName(path, odd.line))
  if (entries.length > mostEntries) gaps.push(tooMany(path))
  return { reading: { ...reading, entries: entries.slice(0, mostEntries) }, gaps }
}

function broken(path: string, line: number, isConflict: boolean): Gap {
  return {
    path,
    reason: 'syntax-error',
    detail: isConflict
      ? `This manifest holds merge-conflict markers (line ${line}), so what it declares is not certain; resolve the conflict.`
      : `This manifest does not parse at line ${line}, so dependencies after it may be missed; correct it.`,
  }
}

function oddName(path: string, line: number): Gap {
  return {
    path,
    reason: 'syntax-error',
    detail: `Line ${line} names a package in characters that no registry allows (control, direction or path characters, or far too long), so it was not looked at; look at the raw file.`,
  }
}

function tooLarge(path: string): Gap {
  return {
    path,
    reason: 'too-large',
    detail: 'This manifest is larger than 64 MB, so its packages were not looked at; split it.',
  }
}

function tooMany(path: string): Gap {
  return {
    path,
    reason: 'too-large',
    detail: `This manifest names more than ${mostEntries} packages; those after it were not looked at. Split it.`,
  }
}
