import { didYouMean } from '../policy/did-you-mean.ts'
import {
  type Command,
  type CommandEntry,
  type Flag,
  type Invocation,
  UsageError,
} from './command.ts'
import { writeText } from './output.ts'

const writers = new Map<string, (table: readonly Row[]) => string>([
  ['bash', toBash],
  ['zsh', toZsh],
  ['fish', toFish],
])

export async function runCompletion(
  { operands, stdout }: Invocation,
  entries: readonly CommandEntry[],
): Promise<number> {
  const [shell = '', ...more] = operands
  const write = writers.get(shell)
  if (write === undefined || more.length > 0) {
    const names = [...writers.keys()]
    const guess = didYouMean(shell, names)
    throw new UsageError(
      guess === null ? `Name one shell: ${names.join(', ')}.` : `Did you mean ${guess}?`,
    )
  }
  const table = await Promise.all(
    entries.map(async ({ name, about, load }) => ({ name, about, command: await load() })),
  )
  await writeText(stdout, write(table))
  return 0
}

interface Row {
  readonly name: string
  readonly about: string
  readonly command: Command
}

function flagWords({ flags }: Command): readonly string[] {
  return [...flags.map(({ name }) => `--${name}`), '--help']
}

function toBash(table: readonly Row[]): string {
  const cases = table.map(
    ({ name, command }) => `    ${name}) words='${flagWords(command).join(' ')}' ;;`,
  )
  return `${[
    '_countersign() {',
    '  local words',
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words='${[...table.map(({ name }) => name), '--help', '--version'].join(' ')}'`,
    '  elif [ "${COMP_WORDS[COMP_CWORD]:0:1}" != - ]; then',
    '    return',
    '  else',
    '    case "${COMP_WORDS[1]}" in',
    ...cases,
    '    esac',
    '  fi',
    '  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))',
    '}',
    'complete -o default -o bashdefault -F _countersign countersign',
  ].join('\n')}\n`
}

function toZsh(table: readonly Row[]): string {
  const names = table.map(({ name, about }) => `    ${quote(`${name}:${about}`)}`)
  const cases = table.map(({ name, command }) => {
    const flags = command.flags.map((flag) => quote(zshFlag(flag)))
    return `    ${name}) _arguments ${[...flags, quote('--help[this text]')].join(' ')} '*:file:_files' ;;`
  })
  return `${[
    '#compdef countersign',
    '_countersign() {',
    '  local -a names',
    '  names=(',
    ...names,
    '  )',
    '  if (( CURRENT == 2 )); then',
    "    _describe 'command' names",
    '    return',
    '  fi',
    '  local name=$words[2]',
    '  shift words',
    '  (( CURRENT-- ))',
    '  case $name in',
    ...cases,
    '  esac',
    '}',
    'compdef _countersign countersign',
  ].join('\n')}\n`
}

/** `*` before it: it may be given again. */
function zshFlag({ name, value, isOptional, about }: Flag): string {
  const text = about.replaceAll(/[[\]:\\]/gu, String.raw`\$&`)
  if (value === undefined) return `--${name}[${text}]`
  const file = value === 'FILE' || value === 'DIR' ? '_files' : ' '
  return isOptional === true
    ? `--${name}=-[${text}]::${value}:${file}`
    : `*--${name}=[${text}]:${value}:${file}`
}

function toFish(table: readonly Row[]): string {
  const lines = table.flatMap(({ name, about, command }) => [
    `complete -c countersign -n __fish_use_subcommand -f -a ${name} -d ${fishQuote(about)}`,
    ...command.flags.map((flag) => {
      const short = flag.short === undefined ? '' : ` -s ${flag.short}`
      const value = flag.value === undefined || flag.isOptional === true ? '' : ' -r'
      return `complete -c countersign -n '__fish_seen_subcommand_from ${name}' -l ${flag.name}${short}${value} -d ${fishQuote(flag.about)}`
    }),
  ])
  return `${lines.join('\n')}\n`
}

/** One word of a POSIX shell, and zsh. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** fish takes backslashes inside single quotes. */
function fishQuote(text: string): string {
  return `'${text.replaceAll(/['\\]/gu, String.raw`\$&`)}'`
}
