import { basename, extname } from 'node:path/posix'
import { wordSet } from './word-set.ts'

/** How a file writes values, told by its name. */
export interface TextStyle {
  /** `PASSWORD=value` without quotes is a value and not a name of something else. */
  readonly hasBareValues: boolean
  /** Written by people: machine-made files are searched for known formats only. */
  readonly isHandwritten: boolean
}

const bareExtensions = wordSet(`
  .env .ini .cfg .cnf .conf .config .properties .yml .yaml .toml .sh .bash .zsh .fish .xml
  .plist .csproj .props .targets .service .bat .cmd .tfvars .netrc .npmrc .pypirc .editorconfig
  .dockerfile .kubeconfig .envrc .local .production .staging .j2 .tpl .tmpl
`)

const bareNames =
  /^(?:\.env(?:[._-].{0,40})?|dockerfile(?:[._-].{0,40})?|containerfile|makefile|[._]netrc|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|credentials|config|kubeconfig|env|\.envrc|\.condarc|\.s3cfg|\.boto)$/u

const machineMade = /\.(?:lock|sum|map|svg|snap|ipynb|bundle\.js|min\.(?:js|css|mjs)|pb\.go)$/u

const lockFiles = wordSet(`
  package-lock.json npm-shrinkwrap.json pnpm-lock.yaml packages.lock.json gradle.lockfile
  bun.lock flake.lock
`)

export function textStyleOf(path: string): TextStyle {
  const name = basename(path).toLowerCase()
  return {
    hasBareValues: bareExtensions.has(extname(name)) || bareNames.test(name),
    isHandwritten: !isMachineMade(name),
  }
}

function isMachineMade(name: string): boolean {
  return lockFiles.has(name) || machineMade.test(name)
}
