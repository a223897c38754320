import npmDefaults from 'npm-registry-fetch/lib/default-opts.js'
import { type Ecosystem } from '../core/dependency.ts'

/** Address of the registry of each ecosystem; null: none is asked. */
export type RegistrySources = Readonly<Record<Ecosystem, string | null>>

/** The public registries. npm's own client knows where npm's is. */
export function publicSources(): RegistrySources {
  return {
    npm: npmDefaults.registry,
    pypi: 'https://pypi.org/',
    cargo: 'https://crates.io/',
    rubygems: 'https://rubygems.org/',
    go: 'https://proxy.golang.org/',
    maven: 'https://repo1.maven.org/maven2/',
    nuget: 'https://api.nuget.org/',
    packagist: 'https://repo.packagist.org/',
    'github-actions': null,
    docker: null,
  }
}
