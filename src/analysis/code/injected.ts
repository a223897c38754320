import { type Param } from './ir.ts'

/** FastAPI calls what a parameter depends on and passes the result. */
export function isInjected({ fallback }: Param): boolean {
  if (fallback?.k !== 'call') return false
  const { callee } = fallback
  const name = callee.k === 'member' ? callee.property : callee.k === 'name' ? callee.name : ''
  return name === 'Depends' || name === 'Security'
}
