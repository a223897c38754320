import { type PolicySource } from './policy-in-force.ts'

/** For people, without the commit. */
export function sourceName(source: PolicySource): string {
  switch (source.kind) {
    case 'default':
      return 'the default'
    case 'operator':
      return `${source.path} (operator)`
    case 'organisation':
      return `${source.repository}: ${source.path}`
    case 'repository':
      return source.path
  }
}
