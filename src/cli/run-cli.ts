import { agentIn } from '../attribution/agent-environments.ts'
import { Failure } from '../core/failure.ts'
import { version } from '../core/version.ts'
import { didYouMean } from '../policy/did-you-mean.ts'
import { type Command, type Surroundings, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, generalHelp } from './help.ts'
import { watchOutput, writeText } from './output.ts'
import { readArguments } from './read-arguments.ts'

interface CliCall extends Surroundings {
  /** Without the names of node and the script. */
  readonly argv: readonly string[]
}

/**
 * Runs one command and gives its exit code: 0 clean, 1 a merge would be held, 2 mistyped or could not run. Never
 * throws; what went wrong is one message on stderr.
 */
export async function runCli(call: CliCall): Promise<number> {
  const hasFailed = watchOutput(call.stdout)
  watchOutput(call.stderr)
  try {
    const exitCode = await dispatch(call)
    return hasFailed() ? 2 : exitCode
  } catch (error) {
    await writeText(call.stderr, `countersign: ${explain(error, call.argv)}\n`)
    return 2
  }
}

async function dispatch(call: CliCall): Promise<number> {
  const [first, ...rest] = call.argv
  if (first === '--version' || first === '-V') {
    await writeText(call.stdout, `countersign ${version}\n`)
    return 0
  }
  if (first === undefined) {
    await writeText(call.stderr, generalHelp(commands))
    return 2
  }
  if (first === '--help' || first === '-h' || first === 'help') return showHelp(call, rest)
  const command = await find(first)
  if (rest.includes('--help') || rest.includes('-h')) return showHelp(call, [first])
  const given = readArguments(rest, command.flags)
  const { env, cwd, stdin, stdout, stderr } = call
  return command.run({ ...given, agent: agentIn(env), env, cwd, stdin, stdout, stderr })
}

async function showHelp(call: CliCall, [name]: readonly string[]): Promise<number> {
  const isNamed = name !== undefined && !name.startsWith('-')
  await writeText(call.stdout, isNamed ? commandHelp(await find(name)) : generalHelp(commands))
  return 0
}

async function find(name: string): Promise<Command> {
  const entry = commands.find((command) => command.name === name)
  if (entry !== undefined) return entry.load()
  const names = commands.map((command) => command.name)
  const guess = didYouMean(name, names)
  const hint = guess === null ? `The commands are ${names.join(', ')}.` : `Did you mean ${guess}?`
  const kind = name.startsWith('-') ? 'option' : 'command'
  throw new UsageError(`There is no ${kind} ${JSON.stringify(name)}. ${hint}`)
}

function explain(error: unknown, [name]: readonly string[]): string {
  if (error instanceof Failure) return error.message
  if (error instanceof UsageError) {
    const isCommand = commands.some((command) => command.name === name)
    return `${error.message}\nSee \`countersign ${isCommand ? `${name} ` : ''}--help\`.`
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `unexpected error, please report it: ${details}`
}
