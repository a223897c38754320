import { join } from 'node:path'
import { isMap } from 'yaml'
import { invalid } from '../../local/read-text-file.ts'
import { launchScript } from './launch-script.ts'
import {
  type HookGround,
  type HookManager,
  type HookName,
  hookNames,
  type Step,
} from './manager.ts'
import { isThere } from './read-script.ts'
import { readYamlFile, type YamlFile, yamlText } from './yaml-file.ts'

/** lefthook: a command named `countersign` under each hook of its configuration. */
export const lefthook: HookManager = {
  isUsed: async ({ root }) => (await foundConfig(root)) !== null,
  install,
  uninstall,
  afterwards: ['Run `lefthook install`, and commit the configuration.'],
}

const configNames = [
  'lefthook.yml',
  'lefthook.yaml',
  '.lefthook.yml',
  '.lefthook.yaml',
  '.config/lefthook.yml',
  '.config/lefthook.yaml',
  'lefthook.toml',
  '.lefthook.toml',
  'lefthook.json',
  '.lefthook.json',
] as const

async function foundConfig(root: string): Promise<string | null> {
  for (const name of configNames) if (await isThere(join(root, name))) return name
  return null
}

async function install({ root, isStrict }: HookGround): Promise<readonly Step[]> {
  const file = await readConfig(root)
  for (const hook of hookNames) {
    file.document.setIn([hook, 'commands', 'countersign'], commandOf(hook, isStrict))
  }
  return written(file)
}

async function uninstall({ root }: HookGround): Promise<readonly Step[]> {
  const file = await readConfig(root)
  if (file.before === null) return []
  for (const hook of hookNames) {
    file.document.deleteIn([hook, 'commands', 'countersign'])
    for (const path of [[hook, 'commands'], [hook]]) {
      const left = file.document.getIn(path)
      if (isMap(left) && left.items.length === 0) file.document.deleteIn(path)
    }
  }
  return written(file)
}

async function readConfig(root: string): Promise<YamlFile> {
  const name = (await foundConfig(root)) ?? 'lefthook.yml'
  if (/\.ya?ml$/u.test(name)) return readYamlFile(join(root, name))
  throw invalid(
    `${name} is not YAML, and only YAML is written to. Add the commands of docs/hooks.md by hand.`,
  )
}

function written({ path, before, document }: YamlFile): readonly Step[] {
  const isEmpty = isMap(document.contents) && document.contents.items.length === 0
  if (isEmpty) return [{ kind: 'remove', path }]
  const text = yamlText(document)
  return text === before ? [] : [{ kind: 'write', path, text, isExecutable: false }]
}

/** `{1}` and so on are git's arguments. */
const argumentsOf = {
  'pre-commit': '',
  'pre-push': ' {1} {2}',
  'prepare-commit-msg': ' {1} {2}',
} as const satisfies Record<HookName, string>

function commandOf(hook: HookName, isStrict: boolean) {
  const launch = launchScript({ hook, isStrict, args: argumentsOf[hook] })
  const isPush = hook === 'pre-push'
  const lines = isPush ? ['countersign_refs=$(cat)', ...launch] : launch
  const run = `${lines.join('\n')}\n`
  return isPush ? { use_stdin: true, run } : { run }
}
