import { basename } from 'node:path/posix'
import {
  type Manifest,
  type ManifestEntry,
  parsed,
  type RegistrySetting,
  toEntry,
  withoutCredentials,
} from '../manifest.ts'
import { orNull } from '../read/groups.ts'
import { allOf, childrenOf, readXml, textIn, type XmlElement } from '../read/xml.ts'

/** Properties of the file itself are put in; those of a parent elsewhere stay as written. Source: https://maven.apache.org/pom.html */
export const pomXml: Manifest = {
  name: 'pom.xml',
  ecosystem: 'maven',
  kind: 'manifest',
  isManifest: (path) => basename(path) === 'pom.xml' || path.endsWith('.pom'),
  parse: (text) => {
    const { root, brokenAtLine } = readXml(text)
    if (root === null) return parsed([], { brokenAtLine })
    const put = propertiesOf(root)
    const entries: ManifestEntry[] = []
    collect(root, { entries, put, isManaged: false })
    return parsed(entries, { registries: registriesOf(root), brokenAtLine })
  },
}

type Put = (text: string) => string

const most = 20

/** Puts values of this file's properties into `${…}`; a property may name others. */
function propertiesOf(root: XmlElement): Put {
  const properties = new Map<string, string>()
  for (const block of childrenOf(root, 'properties')) {
    for (const { name, text } of block.children) properties.set(name, text.trim())
  }
  for (const name of ['version', 'groupId', 'artifactId']) {
    const parent = childrenOf(root, 'parent')[0]
    const value = textIn(root, name) ?? (parent === undefined ? null : textIn(parent, name))
    if (value !== null) properties.set(`project.${name}`, value)
  }
  function put(text: string, depth = 0): string {
    if (depth > 5 || !text.includes('${')) return text
    const parts = text.slice(0, 500).split(/(?=\$\{)/u)
    const filled = parts
      .slice(0, most)
      .map((part) =>
        part.replace(
          /^\$\{(?<name>[\w.-]{1,200})\}/u,
          (whole, name: string) => properties.get(name) ?? whole,
        ),
      )
    const next = filled.join('').slice(0, 500)
    return next === text ? text : put(next, depth + 1)
  }
  return (text) => put(text)
}

interface Collecting {
  readonly entries: ManifestEntry[]
  readonly put: Put
  /** Within `dependencyManagement` or `pluginManagement`. */
  readonly isManaged: boolean
}

const kinds: ReadonlyMap<string, ManifestEntry['scope']> = new Map([
  ['dependency', 'runtime'],
  ['parent', 'runtime'],
  ['plugin', 'development'],
  ['extension', 'development'],
])

function collect(element: XmlElement, collecting: Collecting): void {
  for (const child of element.children) {
    const scope = kinds.get(child.name)
    if (scope !== undefined) addEntry(child, scope, collecting)
    if (child.name === 'exclusions' || child.name === 'configuration') continue
    const isManaged = collecting.isManaged || child.name.endsWith('Management')
    collect(child, { ...collecting, isManaged })
  }
}

function addEntry(
  element: XmlElement,
  scope: ManifestEntry['scope'],
  { entries, put, isManaged }: Collecting,
): void {
  const artifact = textIn(element, 'artifactId')
  const group = textIn(element, 'groupId') ?? (element.name === 'plugin' ? mavenPlugins : null)
  if (artifact === null || group === null) return
  const version = put(textIn(element, 'version') ?? '')
  entries.push(
    toEntry({
      ecosystem: 'maven',
      name: `${put(group)}:${put(artifact)}`,
      version: orNull(version),
      resolved: mavenExact(version),
      scope: textIn(element, 'scope') === 'test' ? 'development' : scope,
      source: sourceOf(element),
      line: childrenOf(element, 'artifactId')[0]?.line ?? element.line,
      isOverride: isManaged,
    }),
  )
}

/** The group of a plugin that names none. */
const mavenPlugins = 'org.apache.maven.plugins'

/** A parent is read from a folder when one is named; `<relativePath/>` says not to. */
function sourceOf(element: XmlElement): ManifestEntry['source'] {
  if (element.name === 'parent' && textIn(element, 'relativePath') !== null) return 'workspace'
  return textIn(element, 'scope') === 'system' ? 'path' : 'registry'
}

/** A range, a moving name and an open property are no version. */
export function mavenExact(version: string): string | null {
  const exact = /^\[(?<exact>[^,[\]()]{1,100})\]$/u.exec(version)?.groups?.['exact'] ?? version
  return /^[\w.+-]{1,100}$/u.test(exact) && !/^(?:LATEST|RELEASE)$|[+]$/u.test(exact) ? exact : null
}

function registriesOf(root: XmlElement): readonly RegistrySetting[] {
  return [...allOf(root)]
    .filter(({ name }) => name === 'repository' || name === 'pluginRepository')
    .flatMap((element) => {
      const url = textIn(element, 'url')
      if (url === null) return []
      return [{ effect: 'adds', scope: '', url: withoutCredentials(url), line: element.line }]
    })
}
