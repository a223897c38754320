import { type ManifestEntry, toEntry } from './manifest.ts'

const reference =
  /^(?<name>(?:[\w.-]{1,200}(?::\d{1,5})?\/)?[\w./-]{1,255}?)(?::(?<tag>[\w.-]{1,128}))?(?:@(?<digest>sha256:[0-9a-fA-F]{64}))?$/u

/** A container image as `FROM`, `image:` and `docker://` name it; null for none, and for what is still a variable. */
export function readImage(
  text: string,
  where: Pick<ManifestEntry, 'line'> & Partial<ManifestEntry>,
): ManifestEntry | null {
  if (text === 'scratch' || text.includes('$')) return null
  const groups = reference.exec(text)?.groups
  if (groups?.['name'] === undefined) return null
  const { name, tag, digest } = groups
  const version = [tag, digest].filter((part) => part !== undefined).join('@')
  return toEntry({
    ecosystem: 'docker',
    name: name.replace(/^(?:docker\.io|index\.docker\.io)\/(?:library\/)?/u, ''),
    version: version === '' ? null : version,
    resolved: digest ?? null,
    source: isForeign(name) ? 'private-registry' : 'registry',
    ...where,
  })
}

const publicHosts = new Set([
  'docker.io',
  'index.docker.io',
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'mcr.microsoft.com',
  'public.ecr.aws',
  'registry.k8s.io',
])

/** The first part names a host when it holds a dot or a port. */
function isForeign(name: string): boolean {
  const [host = '', ...rest] = name.split('/')
  return rest.length > 0 && /[.:]/u.test(host) && !publicHosts.has(host)
}
