import { isAbsolute, join } from 'node:path'
import { type LocalRequest } from './local-request.ts'

/** Where programs of this platform keep what they can do without; null when nothing says. */
export function cacheFolder(env: LocalRequest['env']): string | null {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: windows, HOME: home } = env
  const places = [
    xdg,
    process.platform === 'win32' ? windows : undefined,
    home === undefined || home === '' ? undefined : join(home, homeCache()),
  ]
  const place = places.find((path) => path !== undefined && isAbsolute(path))
  return place === undefined ? null : join(place, 'countersign')
}

function homeCache(): string {
  return process.platform === 'darwin' ? join('Library', 'Caches') : '.cache'
}
