import { type Ecosystem } from '../../../core/dependency.ts'

/** The form in which a registry holds two spellings to be one name. */
export function comparableName(ecosystem: Ecosystem, name: string): string {
  return forms[ecosystem](name)
}

function asWritten(name: string): string {
  return name
}

function inLowerCase(name: string): string {
  return name.toLowerCase()
}

/** PEP 503. */
function withDashes(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/gu, '-')
}

/** `owner/repo`, whatever folder of it is used. */
function ownerAndRepository(name: string): string {
  return name.toLowerCase().split('/').slice(0, 2).join('/')
}

const forms = {
  npm: inLowerCase,
  pypi: withDashes,
  go: inLowerCase,
  maven: asWritten,
  cargo: withDashes,
  rubygems: asWritten,
  nuget: inLowerCase,
  packagist: inLowerCase,
  'github-actions': ownerAndRepository,
  docker: asWritten,
} as const satisfies Record<Ecosystem, (name: string) => string>
