import { type Command, type Flag } from './command.ts'

export function generalHelp(
  commands: readonly { readonly name: string; readonly about: string }[],
): string {
  return lines([
    'Countersign: who wrote a line, what is wrong with it, which rule lets it in.',
    '',
    'Usage: countersign COMMAND [OPTION…]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, about }) => [name, about])),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'this text, or that of a command: countersign check --help'],
      ['-V, --version', 'the version'],
    ]),
    '',
    'Exit codes: 0 clean, 1 a merge would be held, 2 mistyped or could not run.',
  ])
}

export function commandHelp(command: Command): string {
  const examples = command.examples.flatMap(({ line, about }) => [`  # ${about}`, `  ${line}`])
  return lines([
    ...command.usage.map((line, at) => `${at === 0 ? 'Usage: ' : '       '}countersign ${line}`),
    '',
    ...command.about,
    '',
    'Options:',
    ...columns([...command.flags.map(flagRow), ['-h, --help', 'this text']]),
    '',
    'Examples:',
    ...examples,
  ])
}

function flagRow(flag: Flag): readonly [string, string] {
  const short = flag.short === undefined ? '' : `-${flag.short}, `
  const value = flag.value === undefined ? '' : valueText(flag.value, flag.isOptional)
  return [`${short}--${flag.name}${value}`, flag.about]
}

function valueText(value: string, isOptional: true | undefined): string {
  return isOptional === true ? `[=${value}]` : ` ${value}`
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}

function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`
}
