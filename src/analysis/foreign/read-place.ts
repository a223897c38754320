import { type Location } from '../../core/finding.ts'
import { child, countAt, type Json, member, textAt } from './json.ts'

/** How one run names its files. */
export interface Bases {
  /** `originalUriBaseIds` of the run. */
  readonly byId: Json | null
  /** Absolute path of the repository on this machine, `/` between folders; null when it has none. */
  readonly root: string | null
}

const maxLine = 10_000_000
/** Whoever reports more lines than this says where it begins. */
const maxSpan = 200
const maxUri = 4_096

/** A physical location as a place in the repository; null for what lies outside it or names no line. */
export function readPlace(location: Json | null, bases: Bases): Location | null {
  const physical = child(location, 'physicalLocation')
  const path = readPath(child(physical, 'artifactLocation'), bases)
  return path === null ? null : readRegion(child(physical, 'region'), path)
}

function readRegion(region: Json | null, path: string): Location | null {
  const startLine = countAt(region, 'startLine')
  if (startLine === null || startLine < 1 || startLine > maxLine) return null
  const wantedEnd = Math.max(countAt(region, 'endLine') ?? startLine, startLine)
  const endLine = Math.min(wantedEnd, startLine + maxSpan)
  const startColumn = columnOf(region, 'startColumn') ?? 1
  const least = endLine === startLine ? startColumn : 1
  const endColumn = Math.max(columnOf(region, 'endColumn') ?? least, least)
  return { path, startLine, startColumn, endLine, endColumn }
}

function columnOf(region: Json | null, name: string): number | null {
  const column = countAt(region, name)
  return column === null || column < 1 || column > maxLine ? null : column
}

/**
 * The path from the top of the repository. A relative URI is read from its base when that lies in the repository, else from the top: tools
 * that ran elsewhere (a container) name the folder they saw.
 */
function readPath(artifact: Json | null, { byId, root }: Bases): string | null {
  const uri = textAt(artifact, 'uri')
  if (uri === null || uri.length > maxUri) return null
  const absolute = absolutePath(uri)
  if (absolute !== null) return inside(absolute, root)
  if (/^[a-z][a-z\d+.-]+:/iu.test(uri)) return null
  const decoded = decode(uri)
  if (decoded === null) return null
  return normalise(`${prefixOf(textAt(artifact, 'uriBaseId'), { byId, root })}/${decoded}`)
}

/** The base's folder within the repository; `''` for the top. Bases may name further bases, ten at most. */
function prefixOf(id: string | null, { byId, root }: Bases): string {
  let prefix = ''
  let next = id
  for (let hop = 0; next !== null && hop < 10; hop += 1) {
    const base: Json | null = child(byId, next)
    const uri = textAt(base, 'uri')
    const absolute = uri === null ? null : absolutePath(uri)
    if (uri === null || uri.length > maxUri) return prefix
    if (absolute !== null) return `${inside(absolute, root) ?? ''}/${prefix}`
    prefix = `${decode(uri) ?? ''}/${prefix}`
    next = textAt(base, 'uriBaseId')
  }
  return prefix
}

/** The path of a `file:` URI, or one that is written as an absolute path; null for a relative one. */
function absolutePath(uri: string): string | null {
  const written = /^file:(?:\/\/[^/]{0,255})?(?<path>\/.*)$/isu.exec(uri)?.groups?.['path']
  const path = written === undefined ? (uri.startsWith('/') ? uri : null) : written
  return path === null ? null : decode(path)
}

/** Null outside the repository; `''` for its top. */
function inside(path: string, root: string | null): string | null {
  if (root === null) return null
  const top = root.endsWith('/') ? root : `${root}/`
  if (`${path}/`.replaceAll(/\/+$/gu, '/') === top) return ''
  return path.startsWith(top) ? normalise(path.slice(top.length)) : null
}

function decode(uri: string): string | null {
  try {
    const path = decodeURIComponent(uri)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

/** Without `.` and empty parts; null for one that climbs or is empty. */
function normalise(path: string): string | null {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.includes('..')) return null
  return parts.join('/')
}

/** Whether a location is there at all, in the repository or not. */
export function hasPlace(location: Json | null): boolean {
  return member(child(location, 'physicalLocation'), 'artifactLocation') !== undefined
}
