import { join } from 'node:path'
import { isMap, isScalar, isSeq } from 'yaml'
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

/** The pre-commit framework: hooks of a `local` repository in its configuration, so that nothing is downloaded. */
export const preCommitFramework: HookManager = {
  isUsed: ({ root }) => isThere(join(root, configName)),
  install,
  uninstall,
  afterwards: ['Run `pre-commit install`, and commit the configuration.'],
}

const configName = '.pre-commit-config.yaml'

async function install({ root, isStrict }: HookGround): Promise<readonly Step[]> {
  const file = await readYamlFile(join(root, configName))
  const { document } = file
  dropOurs(file)
  const ours = { repo: 'local', hooks: hookEntries(isStrict) }
  if (isSeq(document.get('repos'))) document.addIn(['repos'], document.createNode(ours))
  else document.set('repos', document.createNode([ours]))
  const types = document.get('default_install_hook_types')
  const known = isSeq(types)
    ? types.items.map((item) => String(isScalar(item) ? item.value : item))
    : []
  const wanted = [...new Set([...known, ...hookNames])]
  if (wanted.length > known.length) document.set('default_install_hook_types', wanted)
  return written(file)
}

/** Also what `.pre-commit-hooks.yaml` of this repository offers. */
export function hookEntries(isStrict: boolean) {
  return hookNames.map((hook) => entryOf(hook, isStrict))
}

async function uninstall({ root }: HookGround): Promise<readonly Step[]> {
  const file = await readYamlFile(join(root, configName))
  if (file.before === null || !dropOurs(file)) return []
  return written(file)
}

/** Whether there was anything of ours. */
function dropOurs({ document }: YamlFile): boolean {
  const repos = document.get('repos')
  if (!isSeq(repos)) return false
  const kept = repos.items.filter((item) => !isOurs(item))
  const isChanged = kept.length < repos.items.length
  repos.items = kept
  return isChanged
}

/** Repositories that hold nothing but hooks named as ours are. */
function isOurs(item: unknown): boolean {
  if (!isMap(item) || item.get('repo') !== 'local') return false
  const hooks = item.get('hooks')
  if (!isSeq(hooks) || hooks.items.length === 0) return false
  return hooks.items.every((entry) => {
    const id = isMap(entry) ? entry.get('id') : null
    return typeof id === 'string' && ids.has(id)
  })
}

function written({ path, before, document }: YamlFile): readonly Step[] {
  const text = yamlText(document)
  return text === before ? [] : [{ kind: 'write', path, text, isExecutable: false }]
}

const ids: ReadonlySet<string> = new Set(hookNames.map((hook) => idOf(hook)))

function idOf(hook: HookName): string {
  return hook === 'pre-commit' ? 'countersign' : `countersign-${hook}`
}

const titles = {
  'pre-commit': 'Countersign: what is staged',
  'pre-push': 'Countersign: secrets in what is pushed',
  'prepare-commit-msg': 'Countersign: disclosure of an agent',
} as const satisfies Record<HookName, string>

/** The framework tells a pre-push hook in `PRE_COMMIT_…` variables what git writes to its input. */
function entryOf(hook: HookName, isStrict: boolean) {
  const refs = hook === 'pre-push' ? ['countersign_refs='] : []
  const script = [...refs, ...launchScript({ hook, isStrict, args: ' "$@"' })].join('\n')
  return {
    id: idOf(hook),
    name: titles[hook],
    language: 'system',
    entry: 'sh -c',
    args: [script, 'countersign'],
    stages: [hook],
    always_run: true,
    pass_filenames: hook === 'prepare-commit-msg',
    verbose: true,
  }
}
