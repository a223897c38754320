import {
  Arg,
  type Dockerfile,
  DockerfileParser,
  Env,
  From,
  type Instruction,
  Label,
  ModifiableInstruction,
} from 'dockerfile-ast'
import { indexLines, type LineIndex } from '../../line-index.ts'
import { type ConfigurationFile, type Format } from '../format.ts'
import {
  type Entry,
  listNode,
  mapNode,
  type Node,
  recordNode,
  type Span,
  scalarNode,
  unknownPart,
} from '../node.ts'
import { type Resource } from '../resource.ts'
import { imageEntry } from './image-name.ts'
import { execForm, shellCommands } from './shell-commands.ts'

/** A stage is a resource, and so is every instruction in it; of `ENV`, `ARG`, `LABEL` and `EXPOSE` every single entry. */
export const dockerfile: Format = {
  language: 'dockerfile',
  grammar: null,
  isOwn: ({ path }) =>
    /(?:^|\/)(?:Docker|Container)file(?:\.[\w.-]+)?$|\.(?:docker|container)file$/iu.test(path) &&
    !/\.(?:md|txt|sh|[jt]s|tmpl|j2|erb)$/iu.test(path),
  modulePaths: null,
  read: (files) => ({ resources: files.flatMap((file) => readFile(file)), gaps: [] }),
}

interface Reading {
  readonly path: string
  readonly text: string
  readonly lines: LineIndex
  readonly dockerfile: Dockerfile
  readonly resources: Resource[]
  readonly stages: Map<string, Resource>
  /** Look-ups of variables still made; each costs a walk over the file. */
  budget: number
}

const mostLookups = 3_000

function readFile({ path, text }: ConfigurationFile): readonly Resource[] {
  const parsed = DockerfileParser.parse(text)
  const lines = indexLines(text)
  const reading: Reading = {
    path,
    text,
    lines,
    dockerfile: parsed,
    resources: [],
    stages: new Map(),
    budget: mostLookups,
  }
  const instructions = parsed.getInstructions()
  const froms = instructions.filter((each) => each instanceof From)
  let stage: Resource | null = null
  for (const instruction of instructions) {
    if (instruction instanceof From) {
      const own = instructionsOfStage(instructions, instruction)
      stage = toStage(reading, instruction, { own, isFinal: instruction === froms.at(-1) })
      reading.resources.push(stage)
    } else reading.resources.push(...toResources(reading, instruction, stage))
  }
  return reading.resources
}

function instructionsOfStage(all: readonly Instruction[], from: From): readonly Instruction[] {
  const start = all.indexOf(from) + 1
  const next = all.findIndex((each, index) => index >= start && each instanceof From)
  return all.slice(start, next === -1 ? undefined : next)
}

interface Stage {
  readonly own: readonly Instruction[]
  readonly isFinal: boolean
}

function toStage(reading: Reading, from: From, { own, isFinal }: Stage): Resource {
  const head = spanOf(reading, from)
  const range = from.getImageRange()
  const at = range === null ? head : rangeSpan(reading, range)
  const image = scalarNode(expand(reading, from.getImage() ?? '', from), at)
  const base = reading.stages.get(String(image.value).toLowerCase()) ?? null
  const inherited = base?.node.entries.find(({ key }) => key === 'user') ?? null
  const user = userOf(reading, own) ?? inherited
  const facts = recordNode(
    {
      image,
      base: base === null ? baseOf(image) : 'stage',
      name: from.getBuildStage(),
      platform: flagOf(from, 'platform'),
      final: isFinal,
    },
    head,
  )
  const end = Math.max(head.end, ...own.map((each) => spanOf(reading, each).end))
  const node = mapNode([...facts.entries, imageEntry(image), ...(user === null ? [] : [user])], {
    start: head.start,
    end,
  })
  const name = from.getBuildStage() ?? String(reading.stages.size)
  const stage = resourceOf(reading, { type: 'stage', address: name, head, node, owner: null })
  reading.stages.set(name.toLowerCase(), stage)
  return stage
}

function baseOf({ value }: Node): string {
  return value === 'scratch' ? 'scratch' : 'image'
}

/** The user the stage ends with. */
function userOf(reading: Reading, own: readonly Instruction[]): Entry | null {
  const last = own.findLast((each) => each.getKeyword() === 'USER')
  if (last === undefined) return null
  const span = spanOf(reading, last)
  return { key: 'user', node: argumentNode(reading, last), ...span }
}

function toResources(
  reading: Reading,
  instruction: Instruction,
  owner: Resource | null,
): readonly Resource[] {
  const type = instruction.getKeyword().toLowerCase()
  const head = spanOf(reading, instruction)
  const address = `${owner?.address ?? ''}/${type}`
  return nodesOf(reading, instruction).map((node) =>
    resourceOf(reading, {
      type,
      address,
      head: node.start > head.start ? node : head,
      node,
      owner,
    }),
  )
}

function nodesOf(reading: Reading, instruction: Instruction): readonly Node[] {
  if (instruction instanceof Env || instruction instanceof Arg || instruction instanceof Label) {
    const properties =
      instruction instanceof Arg ? [instruction.getProperty()] : instruction.getProperties()
    return properties.flatMap((property) => {
      if (property === null) return []
      const at = rangeSpan(reading, property.getRange())
      const value = property.getValue()
      return [
        recordNode(
          {
            name: property.getName(),
            value: value === null ? null : expand(reading, value, instruction),
          },
          at,
        ),
      ]
    })
  }
  if (instruction.getKeyword() === 'EXPOSE') {
    return instruction.getArguments().map((argument) => {
      const at = rangeSpan(reading, argument.getRange())
      const [port = '', protocol = 'tcp'] = expand(reading, argument.getValue(), instruction).split(
        '/',
      )
      return recordNode({ port, protocol }, at)
    })
  }
  return [instructionNode(reading, instruction)]
}

function instructionNode(reading: Reading, instruction: Instruction): Node {
  const at = spanOf(reading, instruction)
  const commands = commandsOf(reading, instruction)
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : []
  const flagNode = recordNode(
    Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue()])),
    at,
  )
  if (commands.entries.length > 0) return recordNode({ flags: flagNode, commands }, at)
  const list = instruction
    .getArguments()
    .map((argument) =>
      scalarNode(
        expand(reading, argument.getValue(), instruction),
        rangeSpan(reading, argument.getRange()),
      ),
    )
  return recordNode(
    {
      text: argumentNode(reading, instruction),
      arguments: listNode(list, at),
      flags: flagNode,
    },
    at,
  )
}

function commandsOf(reading: Reading, instruction: Instruction): Node {
  const [first] = instruction.getArguments()
  const whole = spanOf(reading, instruction)
  if (
    first === undefined ||
    !/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/u.test(instruction.getKeyword())
  )
    return listNode([], whole)
  const start = rangeSpan(reading, first.getRange()).start
  const body = /^<<-?["']?\w+["']?[^\n]*\n/u.exec(reading.text.slice(start, whole.end))
  const at = { start: start + (body?.[0].length ?? 0), end: whole.end }
  const exec = execForm(reading.text.slice(at.start, at.end))
  if (exec !== null) return listNode([scalarNode(exec, at)], at)
  return shellCommands(reading.text, at, reading.dockerfile.getEscapeCharacter())
}

function argumentNode(reading: Reading, instruction: Instruction): Node {
  const words = instruction.getArguments()
  const text = words.map((word) => expand(reading, word.getValue(), instruction)).join(' ')
  return scalarNode(text, spanOf(reading, instruction))
}

const variable =
  /\$(?:\{(?<braced>\w{1,100})(?::?(?<operator>[-+])(?<other>[^}]{0,200}))?\}|(?<plain>\w{1,100}))/gu

/** With variables in place; one whose value is not fixed in the file is an unknown part. */
function expand(reading: Reading, text: string, instruction: Instruction): string {
  const line = instruction.getRange().start.line
  return text.replaceAll(variable, (...found: readonly unknown[]) => {
    const groups = found.at(-1)
    const { braced, plain, operator, other } = isGroups(groups) ? groups : {}
    reading.budget -= 1
    if (operator === '+' || reading.budget < 0) return unknownPart
    const value = reading.dockerfile.resolveVariable(braced ?? plain ?? '', line)
    return value ?? other ?? unknownPart
  })
}

function isGroups(value: unknown): value is Readonly<Record<string, string | undefined>> {
  return typeof value === 'object' && value !== null
}

function flagOf(instruction: From, name: string): string | null {
  return (
    instruction
      .getFlags()
      .find((flag) => flag.getName() === name)
      ?.getValue() ?? null
  )
}

function resourceOf(
  reading: Reading,
  rest: Pick<Resource, 'type' | 'address' | 'head' | 'node' | 'owner'>,
): Resource {
  return { language: 'dockerfile', path: reading.path, isTemplate: false, ...rest }
}

type Range = ReturnType<Instruction['getRange']>

function spanOf(reading: Reading, instruction: Instruction): Span {
  return rangeSpan(reading, instruction.getRange())
}

function rangeSpan({ lines }: Reading, { start, end }: Range): Span {
  return {
    start: lines.startOf(start.line + 1) + start.character,
    end: lines.startOf(end.line + 1) + end.character,
  }
}
