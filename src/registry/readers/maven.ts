import { timeOf } from '../json.ts'
import { noFacts, type RegistryReader } from '../reader.ts'

const valid = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){0,20}:[A-Za-z0-9._-]{1,150}$/u

/** `group:artifact`; its index of versions is all that is asked for. */
export const maven: RegistryReader = {
  ecosystem: 'maven',
  pathsOf: (name) => {
    if (!valid.test(name) || name.includes('..')) return null
    const [group = '', artifact = ''] = name.split(':')
    const path = `${group.replaceAll('.', '/')}/${artifact}/maven-metadata.xml`
    return [{ path, accept: 'application/xml, text/xml' }]
  },
  read: ([text = ''], name) => {
    const artifact = valueIn(text, 'artifactId')
    if (artifact === null || artifact !== name.split(':')[1]) return null
    const updated = valueIn(text, 'lastUpdated')
    return {
      ...noFacts,
      latestVersion: valueIn(text, 'release') ?? valueIn(text, 'latest'),
      latestPublished: updated === null ? null : timeOf(toTime(updated)),
      releases: text.split('<version>').length - 1,
    }
  },
}

/** The document is flat, and a machine writes it. */
function valueIn(text: string, element: string): string | null {
  const start = text.indexOf(`<${element}>`)
  const end = text.indexOf(`</${element}>`, start)
  if (start < 0 || end < 0 || end - start > 300) return null
  return text.slice(start + element.length + 2, end).trim()
}

/** `20240229101112`. */
function toTime(stamp: string): string {
  return stamp.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/u, '$1-$2-$3T$4:$5:$6Z')
}
