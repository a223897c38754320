/** What somebody asks for in a comment. Days are kept as written; who may ask, and whether the day is fine, is checked when it is carried out. */
export type Command =
  | {
      readonly verb: 'waive' | 'false-positive'
      /** Fingerprints or beginnings of them, lower case; empty: what the thread is about. */
      readonly findings: readonly string[]
      readonly scope: 'finding' | 'path' | 'repository'
      readonly reason: string | null
      readonly until: string | null
    }
  | { readonly verb: 'reopen' | 'explain'; readonly findings: readonly string[] }
  | { readonly verb: 'recheck' | 'status' | 'help' }
  | { readonly verb: 'unknown'; readonly word: string }

/** More in one comment are not read. */
const mostCommands = 10
const mostFindings = 50
const longestLine = 2000
const longestReason = 500

const start = /^ {0,3}\/countersign(?=\s|$)/u

/**
 * Reads the commands of a comment: each begins a line of its own with `/countersign`. Lines in code, fenced or indented, in quotes
 * and in HTML comments are talk about commands, not commands. Never throws; time grows with the text and nothing else.
 */
export function parseCommands(body: string): readonly Command[] {
  const commands: Command[] = []
  for (const line of spokenLines(body)) {
    if (!start.test(line)) continue
    commands.push(toCommand(line.replace(start, '').slice(0, longestLine).trim()))
    if (commands.length === mostCommands) break
  }
  return commands
}

interface Fence {
  readonly mark: string
  readonly length: number
}

/** The lines that are neither code, nor quoted, nor hidden. */
function spokenLines(body: string): readonly string[] {
  const lines: string[] = []
  let fence: Fence | null = null
  let hidden = false
  for (const line of body.split(/\r?\n/u)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1] ?? null
    if (fence !== null) {
      if (closes(mark, fence, line)) fence = null
    } else if (hidden) {
      hidden = !line.includes('-->')
    } else if (mark !== null) {
      fence = { mark: mark.charAt(0), length: mark.length }
    } else {
      hidden = opensComment(line)
      if (!/^(?: {4}|\t| {0,3}>)/u.test(line) && !line.includes('<!--')) lines.push(line)
    }
  }
  return lines
}

function closes(mark: string | null, fence: Fence, line: string): boolean {
  return (
    mark !== null &&
    mark.startsWith(fence.mark) &&
    mark.length >= fence.length &&
    line.trim() === mark
  )
}

function opensComment(line: string): boolean {
  return line.lastIndexOf('<!--') > line.lastIndexOf('-->')
}

function toCommand(text: string): Command {
  const [word = '', ...rest] = text.split(/\s+/u)
  const verb = word.toLowerCase()
  const words = text.slice(word.length).trim()
  switch (verb) {
    case 'waive':
    case 'false-positive':
      return { verb, ...readWaiver(words) }
    case 'reopen':
    case 'explain':
      return { verb, findings: findingsIn(rest.join(' ')) }
    case 'recheck':
    case 'status':
    case 'help':
      return { verb }
    default:
      return verb === '' ? { verb: 'help' } : { verb: 'unknown', word: word.slice(0, 40) }
  }
}

const keyStart = /(?:^|\s)(reason|until|scope):/giu

/** `<findings> reason: … until: … scope: …`: the keys in any order, each up to the next. */
function readWaiver(words: string) {
  const values = readValues(words)
  const reason = values.reason.slice(0, longestReason)
  const until = values.until.slice(0, 40)
  return {
    findings: findingsIn(words.split(keyStart, 1)[0] ?? ''),
    scope: toScope(values.scope),
    reason: /\p{L}/u.test(reason) ? reason : null,
    until: until === '' ? null : until,
  }
}

/** The first value of each key counts. */
function readValues(words: string) {
  const marks = [...words.matchAll(keyStart)]
  const pairs = marks.map((mark, index) => {
    const value = words.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim()
    return [(mark[1] ?? '').toLowerCase(), unquoted(value)] as const
  })
  return { reason: '', until: '', scope: '', ...Object.fromEntries(pairs.toReversed()) }
}

function toScope(value: string): 'finding' | 'path' | 'repository' {
  const scope = value.toLowerCase()
  return scope === 'path' || scope === 'repository' ? scope : 'finding'
}

function unquoted(value: string): string {
  return /^(["'`]).{0,1000}\1$/su.test(value) ? value.slice(1, -1).trim() : value
}

function findingsIn(text: string): readonly string[] {
  const words = text.split(/[\s,]+/u).map((word) => word.replaceAll('`', '').toLowerCase())
  return [...new Set(words.filter((word) => word !== ''))].slice(0, mostFindings)
}
