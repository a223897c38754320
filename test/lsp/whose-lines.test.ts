import { describe, expect, it, jest } from '@jest/globals'
import { type Hover } from 'vscode-languageserver/node'
import { claude } from '../cli/agent-history.ts'
import { makeRepository } from '../git/scratch.ts'
import { type Editor, startEditor } from './client.ts'

jest.setTimeout(60_000)

const cookie = `const app = require('express')()
app.post('/', (_, answer) => {
  answer.cookie('session', 1, { secure: true }).end()
})
`

async function severities(from: Editor, path: string, text: string) {
  const { diagnostics } = await from.open(path, text)
  return diagnostics.map(({ severity }) => severity)
}

describe('whose lines are judged', () => {
  it('tells committed lines of the branch, lines of the next commit and older ones apart', async () => {
    const own = makeRepository()
    own.commit(`old\n\n${claude}`, { 'old.js': cookie })
    own.git('switch', '--quiet', '--create', 'topic')
    own.commit(`new\n\n${claude}`, { 'new.js': cookie })
    own.commit('mine', { 'mine.js': cookie })
    const person = await startEditor(own)
    const agent = await startEditor({ ...own, env: { ...own.env, CURSOR_AGENT: '1' } })
    const [warns, reviews] = [3, 2]
    expect(await severities(person, 'old.js', cookie)).toEqual([warns])
    expect(await severities(person, 'new.js', `// moved\n${cookie}`)).toEqual([reviews])
    expect(await severities(person, 'mine.js', cookie)).toEqual([warns])
    expect(await severities(person, 'fresh.js', cookie)).toEqual([warns])
    expect(await severities(agent, 'mine.js', cookie)).toEqual([warns])
    expect(await severities(agent, 'fresh.js', cookie)).toEqual([reviews])
    expect(await Promise.all([person.stop(), agent.stop()])).toEqual([0, 0])
    own.remove()
  })

  it('shows for a line the branch moved what it is judged by', async () => {
    const own = makeRepository()
    own.commit('base', { 'README.md': 'text\n' })
    own.git('switch', '--quiet', '--create', 'topic')
    own.commit(`login\n\n${claude}`, { 'login.js': cookie })
    own.commit('indent', { 'login.js': cookie.replaceAll(/^/gmu, ' ') })
    const other = await startEditor(own)
    const { uri, diagnostics } = await other.open('login.js', cookie.replaceAll(/^/gmu, ' '))
    expect(diagnostics.map(({ severity }) => severity)).toEqual([2])
    const { contents } = await other.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 2, character: 4 },
    })
    expect(contents).toMatchObject({ value: expect.stringContaining('Written by: AI') as unknown })
    await other.stop()
    own.remove()
  })

  it('follows a commit', async () => {
    const own = makeRepository()
    own.commit('base', { 'README.md': 'text\n' })
    own.git('switch', '--quiet', '--create', 'topic')
    const other = await startEditor(own)
    const { uri, diagnostics } = await other.open('login.js', cookie)
    expect(diagnostics.map(({ severity }) => severity)).toEqual([3])
    own.commit(`login\n\n${claude}`, { 'login.js': cookie })
    await new Promise((resolve) => {
      setTimeout(resolve, 1_100)
    })
    other.change(uri, 2, { text: cookie })
    const after = await other.verdict(uri, 2)
    expect(after.diagnostics.map(({ severity }) => severity)).toEqual([2])
    await other.stop()
    own.remove()
  })
})
