import { basename } from 'node:path/posix'
import { type Manifest, parsed, type RegistrySetting, withoutCredentials } from '../manifest.ts'
import { linesOf, unquoted } from '../read/lines.ts'
import { allOf, readXml, textIn } from '../read/xml.ts'

/** Source: https://docs.npmjs.com/cli/configuring-npm/npmrc */
export const npmrc: Manifest = {
  name: '.npmrc',
  ecosystem: 'npm',
  kind: 'settings',
  isManifest: (path) => basename(path) === '.npmrc',
  parse: (text) => parsed([], { registries: readLines(text, npmrcLine) }),
}

/** Source: https://yarnpkg.com/configuration/yarnrc */
export const yarnrc: Manifest = {
  name: '.yarnrc.yml',
  ecosystem: 'npm',
  kind: 'settings',
  isManifest: (path) => basename(path) === '.yarnrc.yml',
  parse: (text) => {
    let scope = ''
    const registries = readLines(text, (line, indent) => {
      const name = /^["']?@?(?<scope>[\w.-]{1,100})["']?:$/u.exec(line)?.groups?.['scope']
      if (indent === 0) scope = ''
      else if (name !== undefined) scope = `@${name}`
      const url = /^npmRegistryServer:\s{1,8}(?<url>\S{1,500})$/u.exec(line)?.groups?.['url']
      if (url === undefined) return null
      return { effect: scope === '' ? 'replaces' : 'scope', scope, url: unquoted(url) }
    })
    return parsed([], { registries })
  },
}

/** Source: https://pip.pypa.io/en/stable/topics/configuration/ */
export const pipConf: Manifest = {
  name: 'pip.conf',
  ecosystem: 'pypi',
  kind: 'settings',
  isManifest: (path) => /(?:^|\/)pip\.(?:conf|ini)$/u.test(path),
  parse: (text) =>
    parsed([], {
      registries: readLines(text, (line) => {
        const groups =
          /^(?<key>(?:extra-)?index-url|find-links)\s{0,8}[=:]\s{0,8}(?<url>\S{1,500})/u.exec(
            line,
          )?.groups
        if (groups === undefined) return null
        const effect = groups['key'] === 'index-url' ? 'replaces' : 'adds'
        return { effect, scope: '', url: groups['url'] ?? '' }
      }),
    }),
}

/** Source: https://maven.apache.org/settings.html */
export const mavenSettings: Manifest = {
  name: 'settings.xml',
  ecosystem: 'maven',
  kind: 'settings',
  isManifest: (path) => /(?:^|\/)(?:\.mvn\/|maven\/)?settings\.xml$/u.test(path),
  parse: (text) =>
    readXmlSettings(text, (name) =>
      name === 'mirror'
        ? 'replaces'
        : name === 'repository' || name === 'pluginRepository'
          ? 'adds'
          : null,
    ),
}

/** Source: https://learn.microsoft.com/nuget/reference/nuget-config-file */
export const nugetConfig: Manifest = {
  name: 'nuget.config',
  ecosystem: 'nuget',
  kind: 'settings',
  isManifest: (path) => basename(path).toLowerCase() === 'nuget.config',
  parse: (text) => {
    const { root, brokenAtLine } = readXml(text)
    const sources =
      root === null ? [] : [...allOf(root)].filter(({ name }) => name === 'packageSources')
    const registries = sources.flatMap(({ children }) => {
      const effect = children.some(({ name }) => name === 'clear') ? 'replaces' : 'adds'
      return children.flatMap(({ name, attributes, line }): readonly RegistrySetting[] => {
        const url = attributes.get('value') ?? ''
        if (name !== 'add' || !/^https?:/iu.test(url)) return []
        return [{ effect, scope: '', url: withoutCredentials(url), line }]
      })
    })
    return parsed([], { registries, brokenAtLine })
  },
}

function readXmlSettings(
  text: string,
  effectOf: (name: string) => RegistrySetting['effect'] | null,
): ReturnType<typeof parsed> {
  const { root, brokenAtLine } = readXml(text)
  const elements = root?.name === 'settings' ? [...allOf(root)] : []
  const registries = elements.flatMap((element): readonly RegistrySetting[] => {
    const effect = effectOf(element.name)
    const url = textIn(element, 'url')
    if (effect === null || url === null) return []
    return [{ effect, scope: '', url: withoutCredentials(url), line: element.line }]
  })
  return parsed([], { registries, brokenAtLine })
}

type Read = Omit<RegistrySetting, 'line'>

function readLines(
  text: string,
  read: (line: string, indent: number) => Read | null,
): readonly RegistrySetting[] {
  const settings: RegistrySetting[] = []
  for (const { text: content, indent, line } of linesOf(text, ['#', ';'])) {
    const setting = read(content, indent)
    if (setting !== null) settings.push({ ...setting, url: withoutCredentials(setting.url), line })
  }
  return settings
}

function npmrcLine(line: string): Read | null {
  const groups = /^(?:(?<scope>@[\w.-]{1,100}):)?registry\s{0,8}=\s{0,8}(?<url>\S{1,500})$/u.exec(
    line,
  )?.groups
  if (groups === undefined) return null
  const scope = groups['scope'] ?? ''
  return { effect: scope === '' ? 'replaces' : 'scope', scope, url: unquoted(groups['url'] ?? '') }
}
