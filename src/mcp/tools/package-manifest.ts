import { type Ecosystem } from '../../core/dependency.ts'
import { type WantedPackage } from '../package-checks.ts'

interface PackageForm {
  /** Names this ecosystem allows; nothing in them can end a line or a quotation. */
  readonly name: RegExp
  /** The file that would ask for the package, for analysis to judge; null while no reader knows one. */
  readonly manifest: ((wanted: WantedPackage) => SmallManifest) | null
}

interface SmallManifest {
  readonly path: string
  readonly text: string
}

const path = /^[\w.~-]{1,100}(?:\/[\w.~-]{1,100}){0,8}$/u
const word = /^[A-Za-z0-9][\w.-]{0,200}$/u

/** How packages are called and asked for. */
export const packageForms = {
  npm: {
    name: /^(?:@[a-z0-9~_-][a-z0-9._~-]{0,100}\/)?[a-z0-9~_-][a-z0-9._~-]{0,213}$/u,
    manifest: npm,
  },
  pypi: { name: /^[A-Za-z0-9](?:[\w.-]{0,200}[A-Za-z0-9])?$/u, manifest: pypi },
  go: { name: path, manifest: goMod },
  maven: { name: /^[\w.-]{1,200}:[\w.-]{1,200}$/u, manifest: null },
  cargo: { name: /^[A-Za-z][\w-]{0,63}$/u, manifest: cargo },
  rubygems: { name: word, manifest: rubygems },
  nuget: { name: word, manifest: null },
  packagist: { name: /^[a-z0-9][a-z0-9._-]{0,100}\/[a-z0-9][a-z0-9._-]{0,100}$/u, manifest: null },
  'github-actions': { name: path, manifest: null },
  docker: { name: path, manifest: null },
} as const satisfies Record<Ecosystem, PackageForm>

function npm({ name, version }: WantedPackage): SmallManifest {
  const dependencies = { [name]: version ?? '*' }
  return { path: 'package.json', text: `${JSON.stringify({ dependencies }, null, 2)}\n` }
}

function pypi({ name, version }: WantedPackage): SmallManifest {
  const isBare = version !== null && /^\d/u.test(version)
  return { path: 'requirements.txt', text: `${name}${isBare ? '==' : ''}${version ?? ''}\n` }
}

function goMod({ name, version }: WantedPackage): SmallManifest {
  const text = `module example.com/checked\n\nrequire ${name} ${version ?? 'latest'}\n`
  return { path: 'go.mod', text }
}

function cargo({ name, version }: WantedPackage): SmallManifest {
  const text = `[dependencies]\n${name} = ${JSON.stringify(version ?? '*')}\n`
  return { path: 'Cargo.toml', text }
}

function rubygems({ name, version }: WantedPackage): SmallManifest {
  const which = version === null ? '' : `, ${JSON.stringify(version)}`
  return { path: 'Gemfile', text: `source "https://rubygems.org"\n\ngem "${name}"${which}\n` }
}
