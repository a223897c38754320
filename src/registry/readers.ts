import { type RegistryReader } from './reader.ts'
import { cargo } from './readers/cargo.ts'
import { go } from './readers/go.ts'
import { maven } from './readers/maven.ts'
import { npm } from './readers/npm.ts'
import { nuget } from './readers/nuget.ts'
import { packagist } from './readers/packagist.ts'
import { pypi } from './readers/pypi.ts'
import { rubygems } from './readers/rubygems.ts'

/** Every registry we can ask. */
export const readers: readonly RegistryReader[] = [
  npm,
  pypi,
  cargo,
  rubygems,
  go,
  maven,
  nuget,
  packagist,
]
