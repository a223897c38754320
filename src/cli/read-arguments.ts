import { parseArgs } from 'node:util'
import { didYouMean } from '../policy/did-you-mean.ts'
import { type Flag, type Invocation, UsageError } from './command.ts'

/** Flags and operands, in any order; what follows `--` is an operand. Throws `UsageError` for what no flag matches. */
export function readArguments(
  args: readonly string[],
  known: readonly Flag[],
): Pick<Invocation, 'flags' | 'values' | 'operands'> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((flag) => [flag.name, optionOf(flag)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const flags = new Map<string, string | true>()
  const values = new Map<string, readonly string[]>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const value = valueOf(token, known)
    flags.set(token.name, value)
    if (value !== true) values.set(token.name, [...(values.get(token.name) ?? []), value])
  }
  return { flags, values, operands }
}

function optionOf(flag: Flag): { type: 'string' | 'boolean'; short?: string } {
  const type = flag.value === undefined || flag.isOptional === true ? 'boolean' : 'string'
  return flag.short === undefined ? { type } : { type, short: flag.short }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function valueOf(token: OptionToken, known: readonly Flag[]): string | true {
  const flag = known.find((candidate) => candidate.name === token.name)
  if (flag === undefined) throw unknown(token, known)
  if (flag.value === undefined) {
    if (token.value === undefined) return true
    throw new UsageError(`--${flag.name} takes no value.`)
  }
  if (flag.isOptional === true && token.value === undefined) return true
  if (!isValue(token)) {
    throw new UsageError(`--${flag.name} needs a value: --${flag.name}=${flag.value}.`)
  }
  return token.value
}

function isValue(token: OptionToken): token is OptionToken & { readonly value: string } {
  if (token.value === undefined || token.value === '') return false
  return token.inlineValue === true || !token.value.startsWith('-')
}

function unknown(token: OptionToken, known: readonly Flag[]): UsageError {
  const guess = didYouMean(
    token.name,
    known.map((flag) => flag.name),
  )
  const hint = guess === null ? '' : ` Did you mean --${guess}?`
  return new UsageError(`There is no option ${JSON.stringify(token.rawName)}.${hint}`)
}
