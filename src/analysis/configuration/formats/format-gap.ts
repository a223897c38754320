import { type Gap } from '../../../core/gap.ts'

export function brokenGap(path: string, line: number, what: string): Gap {
  const detail = `This ${what} does not parse at line ${line}, so what follows may have been missed: correct it.`
  return { path, reason: 'syntax-error', detail }
}
