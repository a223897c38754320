import { type LineRecord } from './line-record.ts'
import { safeModel } from './read-agent.ts'
import { parseJson, propertyOf, textOf } from './read-json.ts'
import { toolOfRecord } from './tool-of-record.ts'

interface NoteOptions {
  /** The commit the note hangs on. */
  readonly commitSha: string
  readonly trusted: boolean
}

/** Notes of several MB exist; one with more ranges than this is cut, the rest of its lines stay as their commit says. */
const mostRanges = 200_000
const largestLine = 2 ** 31 - 1

/**
 * Reads a note of git-ai (`refs/notes/ai`, `authorship/3.x`): attestation lines, a `---` line, JSON metadata. A note that is
 * not well-formed, of another version or about another commit gives no records; so does an attestation key the metadata
 * does not list as a person (`h_`). Keys of AI sessions count even when their entry is missing: that is the safe side.
 * Format: git-ai, specs/git_ai_standard_v3.0.0.md.
 */
export function parseGitAiNote(text: string, options: NoteOptions): readonly LineRecord[] {
  const cut = text.startsWith('---\n') ? 0 : text.indexOf('\n---\n') + 1
  if (cut === 0 && !text.startsWith('---\n')) return []
  const metadata = parseJson(text.slice(cut + '---\n'.length))
  const version = textOf(propertyOf(metadata, 'schema_version'))
  if (version?.startsWith('authorship/3.') !== true) return []
  if (textOf(propertyOf(metadata, 'base_commit_sha')) !== options.commitSha) return []
  return readAttestations(text.slice(0, cut), metadata, options)
}

function readAttestations(
  text: string,
  metadata: unknown,
  options: NoteOptions,
): readonly LineRecord[] {
  const records: LineRecord[] = []
  let path = ''
  for (const line of text.split('\n')) {
    if (line !== '' && !line.startsWith(' ')) path = pathOf(line)
    for (const attested of readAttestation(line, metadata)) {
      if (records.length >= mostRanges) return records
      records.push({ source: 'git-ai', ...options, path, ...attested })
    }
  }
  return records
}

type Attested = Pick<LineRecord, 'startLine' | 'endLine' | 'origin' | 'tool' | 'model'>

/** Two blanks, a key, a blank, ranges: `  s_0a1b::t_2c3d 1-4,9`. */
function readAttestation(line: string, metadata: unknown): readonly Attested[] {
  const [, key = '', ranges = ''] = /^ {2}(\S{1,200}) (\d[\d,-]*)\s*$/.exec(line) ?? []
  const author = key === '' ? null : authorOf(key, metadata)
  if (author === null) return []
  return rangesOf(ranges).map(([startLine, endLine]) => ({ startLine, endLine, ...author }))
}

function pathOf(line: string): string {
  const isQuoted = line.length > 1 && line.startsWith('"') && line.endsWith('"')
  return isQuoted ? line.slice(1, -1) : line
}

type Author = Pick<LineRecord, 'origin' | 'tool' | 'model'>

/** `s_…::t_…` is an AI session, `h_…` a known person, any bare token a session of notes before 1.4.0. */
function authorOf(key: string, metadata: unknown): Author | null {
  if (key.startsWith('h_')) {
    const known = propertyOf(propertyOf(metadata, 'humans'), key)
    return known === null ? null : { origin: 'human', tool: null, model: null }
  }
  const name = key.split('::', 1)[0] ?? ''
  const list = name.startsWith('s_') ? 'sessions' : 'prompts'
  const agent = propertyOf(propertyOf(propertyOf(metadata, list), name), 'agent_id')
  const model = safeModel(textOf(propertyOf(agent, 'model')))
  return { origin: 'ai', tool: toolOfRecord(textOf(propertyOf(agent, 'tool'))), model }
}

function rangesOf(text: string): readonly (readonly [number, number])[] {
  return text.split(',').flatMap((part): (readonly [number, number])[] => {
    const match = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(part)
    if (match === null) return []
    const start = Number(match[1])
    const end = Number(match[2] ?? match[1])
    return start >= 1 && start <= end && end <= largestLine ? [[start, end]] : []
  })
}
