import { listNode, type Node, type Span, scalarNode } from '../node.ts'

/** The commands of a shell script, each as text with white space folded; commands that are joined by a pipe are one. */
export function shellCommands(text: string, at: Span, escape = '\\'): Node {
  const commands: Node[] = []
  const script = text.slice(at.start, at.end)
  for (const { start, end } of splitCommands(blankHeredocs(script, escape), escape)) {
    const command = foldCommand(script.slice(start, end), escape)
    const from = at.start + start
    if (command !== '') commands.push(scalarNode(command, { start: from, end: at.start + end }))
  }
  return listNode(commands, at)
}

/** Without line continuations and comments between them, white space folded. */
function foldCommand(command: string, escape: string): string {
  return command
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('#'))
    .map((line) => (line.endsWith(escape) ? line.slice(0, -1) : line))
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

const heredoc = /<<-?\s{0,4}(?<quote>["']?)(?<word>[A-Za-z_]\w{0,60})\k<quote>/u

/** What a command is fed with is data: the lines of a here-document are blanked, places stay. */
function blankHeredocs(script: string, escape: string): string {
  let until: string | null = null
  let isContinued = false
  const lines = script.split('\n').map((line) => {
    if (until !== null && !isContinued) {
      if (line.trim() === until) until = null
      return ' '.repeat(line.length)
    }
    const word = heredoc.exec(line)?.groups?.['word'] ?? until
    isContinued = line.trimEnd().endsWith(escape)
    until = word
    return line
  })
  return lines.join('\n')
}

interface Scanner {
  readonly text: string
  readonly escape: string
  quote: string | null
}

function splitCommands(text: string, escape: string): readonly Span[] {
  const spans: Span[] = []
  const scanner: Scanner = { text, escape, quote: null }
  let start = 0
  for (let at = 0; at < text.length; ) {
    const width = separatorAt(scanner, at)
    if (width > 0) {
      spans.push(trimmed(text, start, at))
      start = at + width
      at = start
    } else at += stepAt(scanner, at)
  }
  spans.push(trimmed(text, start, text.length))
  return spans.filter((span) => span.end > span.start)
}

const before = /^(?:[\s(){}]|[\\`](?=\s))+/u
const behind = /(?:[\s(){}]|[\\`](?=\s*$))+$/u

function trimmed(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to)
  const head = before.exec(piece)?.[0].length ?? 0
  const tail = behind.exec(piece.slice(head))?.[0].length ?? 0
  return { start: from + head, end: to - tail }
}

/** Length of the separator that begins here, 0 for none; a comment is one. */
function separatorAt({ text, quote }: Scanner, at: number): number {
  if (quote !== null) return 0
  const two = text.slice(at, at + 2)
  if (two === '&&' || two === '||') return 2
  const character = text[at]
  if (character === '#') return commentAt(text, at)
  return character === ';' || character === '\n' ? 1 : 0
}

/** How far to go: over an escaped character, a continued line with the comments below it, or one character. */
function stepAt(scanner: Scanner, at: number): number {
  const { text, escape, quote } = scanner
  const character = text[at] ?? ''
  if (character === escape && quote !== "'") return continuationAt(text, at)
  if (character === '"' || character === "'") turnQuote(scanner, character)
  return 1
}

function turnQuote(scanner: Scanner, character: string): void {
  if (scanner.quote === null) scanner.quote = character
  else if (scanner.quote === character) scanner.quote = null
}

/** To the end of the line when a comment begins here, else 0. */
function commentAt(text: string, at: number): number {
  if (at > 0 && !/\s/u.test(text[at - 1] ?? '')) return 0
  const end = text.indexOf('\n', at)
  return Math.max(1, (end === -1 ? text.length : end) - at)
}

function continuationAt(text: string, at: number): number {
  const lineEnd = /^.[ \t\r]{0,100}\n/u.exec(text.slice(at, at + 104))
  if (lineEnd === null) return 2
  let end = at + lineEnd[0].length
  for (let line = commentLineAt(text, end); line > 0; line = commentLineAt(text, end)) end += line
  return end - at
}

/** Comment lines and empty lines do not end a continued command. */
function commentLineAt(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end === -1) return 0
  const line = text.slice(at, end).trim()
  return line === '' || line.startsWith('#') ? end + 1 - at : 0
}

/** `["a", "b"]` as the command it runs; null for text in any other form. */
export function execForm(text: string): string | null {
  if (!text.startsWith('[')) return null
  const words = text.slice(0, 20_000).matchAll(/"((?:[^"\\]|\\.)*)"/gu)
  return [...words].map(([, word]) => word ?? '').join(' ')
}
