import { makeRepository, type Scratch } from '../git/scratch.ts'

export const claude = 'Co-Authored-By: Claude Opus 4.1 <noreply@anthropic.com>'

export interface AgentHistory extends Scratch {
  readonly shas: readonly string[]
}

/** main: a.js by nobody marked; topic: three lines by Claude, one unmarked. */
export function agentHistory(): AgentHistory {
  const repo = makeRepository()
  const first = repo.commit('first', { 'src/a.js': 'one\ntwo\n' })
  repo.git('switch', '--quiet', '--create', 'topic')
  const second = repo.commit(`add\n\n${claude}`, {
    'src/a.js': 'zero\none\ntwo\nthree\n',
    'b.js': 'x\n',
  })
  const third = repo.commit('mine', { 'src/a.js': 'zero\none\ntwo\n3\n' })
  return { ...repo, shas: [first, second, third] }
}
