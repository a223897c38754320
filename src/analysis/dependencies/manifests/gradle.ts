import { basename } from 'node:path/posix'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  type RegistrySetting,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { groupsOf, orNull } from '../read/groups.ts'
import { linesOf } from '../read/lines.ts'
import { mavenExact } from './pom-xml.ts'

const configuration = String.raw`(?:\w{0,40}(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untimeOnly|[rR]untime|[aA]nnotationProcessor|classpath|kapt|ksp|[pP]latform|developmentOnly|constraints?))`

/** `implementation 'g:a:1'`, `testImplementation(platform("g:a:1"))` */
const shorthand = new RegExp(
  String.raw`^\s{0,80}(?<configuration>${configuration})\b[\s(]{1,8}(?:(?:enforcedP|p)latform\s{0,4}\(|kotlin\()?\s{0,4}["'](?<group>[\w.-]{1,200}):(?<artifact>[\w.-]{1,200})(?::(?<version>[^"'@:]{0,200}))?[^"']{0,100}["']`,
  'u',
)

/** `implementation group: 'g', name: 'a', version: '1'` and Kotlin's `=`. */
const named =
  /\bgroup\s{0,4}[:=]\s{0,4}["'](?<group>[\w.-]{1,200})["']\s{0,4},\s{0,4}name\s{0,4}[:=]\s{0,4}["'](?<artifact>[\w.-]{1,200})["'](?:\s{0,4},\s{0,4}version\s{0,4}[:=]\s{0,4}["']?(?<version>[\w.$+{}[\],-]{1,200}))?/u

/** `id 'x' version '1'`, `id("x") version "1"` */
const plugin =
  /^\s{0,80}id[\s(]{1,4}["'](?<id>[\w.-]{1,200})["']\)?\s{1,8}version\s{1,4}\(?["'](?<version>[^"']{1,100})["']/u

const variable =
  /^\s{0,80}(?:def|val|var|ext\.|set\(|extra\[)?\s{0,4}["']?(?<name>\w{1,80})["']?\]?\s{0,4}[=,]\s{0,4}["'](?<value>[\w.-]{1,100})["']/u

const address =
  /\b(?:url|setUrl|uri|maven)\b[\s=(]{1,8}(?:uri\s{0,4}\(\s{0,4})?["'](?<url>https?:\/\/[^"']{1,400})["']/u

/** Strings and maps as written; versions from simple variables of the same file. Source: https://docs.gradle.org/current/userguide/declaring_dependencies.html */
export const gradle: Manifest = {
  name: 'build.gradle',
  ecosystem: 'maven',
  kind: 'manifest',
  isManifest: (path) => /\.gradle(?:\.kts)?$/u.test(basename(path)),
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const registries: RegistrySetting[] = []
    const variables = new Map<string, string>()
    for (const { text: raw, line } of linesOf(text, ['//', '*', '/*'])) {
      const declared = variable.exec(raw)?.groups
      if (declared !== undefined) variables.set(declared['name'] ?? '', declared['value'] ?? '')
      const entry = readLine(raw, line)
      if (entry !== null) entries.push(entry)
      const url = address.exec(raw)?.groups?.['url']
      if (url !== undefined) {
        registries.push({ effect: 'adds', scope: '', url: withoutCredentials(url), line })
      }
    }
    return parsed(
      entries.map((entry) => withVariables(entry, variables)),
      { registries },
    )
  },
}

function readLine(raw: string, line: number): ManifestEntry | null {
  const id = groupsOf(plugin, raw)
  if (id !== null) {
    const name = `${id('id')}:${id('id')}.gradle.plugin`
    return toEntry({ ecosystem: 'maven', name, version: id('version'), line, scope: 'development' })
  }
  const found = groupsOf(shorthand, raw) ?? groupsOf(named, raw)
  if (found === null) return null
  const isTest = /^(?:\w{0,40}[tT]est|test|classpath)/u.test(raw)
  return toEntry({
    ecosystem: 'maven',
    name: `${found('group')}:${found('artifact')}`,
    version: orNull(found('version')),
    line,
    scope: isTest ? 'development' : 'runtime',
  })
}

function withVariables(
  entry: ManifestEntry,
  variables: ReadonlyMap<string, string>,
): ManifestEntry {
  const name = /^\$\{?(?:\w{1,40}\.)?(?<name>\w{1,80})\}?$/u.exec(entry.version ?? '')?.groups?.[
    'name'
  ]
  const version = name === undefined ? entry.version : (variables.get(name) ?? entry.version)
  return { ...entry, version, resolved: version === null ? null : mavenExact(version) }
}
