import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type CodeAction, type CodeLens, type Hover } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { claude } from '../cli/agent-history.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { type Editor, startEditor, startServer } from './client.ts'

jest.setTimeout(60_000)

const injection = `const { exec } = require('node:child_process')
const app = require('express')()
app.get('/', (request) => {
  exec('ls ' + request.query.folder)
})
`
const insecure =
  "const https = require('node:https')\r\nhttps.request({ rejectUnauthorized: false })\r\n"

let repo: Scratch
let editor: Editor
beforeAll(async () => {
  repo = makeRepository()
  repo.commit('by hand', { 'src/list.js': "'use strict'\n", '.gitignore': 'secret/\n' })
  repo.commit(`list\n\n${claude}`, { 'src/list.js': `'use strict'\n${injection}` })
  editor = await startEditor(repo)
})
afterAll(async () => {
  await editor.stop()
  repo.remove()
})

async function ask<T>(method: string, uri: string, more: object = {}): Promise<T> {
  return editor.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more })
}

async function actionsAt(uri: string, line: number): Promise<readonly CodeAction[]> {
  const range = { start: { line, character: 0 }, end: { line, character: 0 } }
  return ask('codeAction', uri, { range, context: { diagnostics: [] } })
}

/** The text once an editor carried an action out. */
function carriedOut(text: string, action: CodeAction | undefined): string {
  const document = TextDocument.create('file:///x', 'javascript', 1, text)
  const [change] = action?.edit?.documentChanges ?? []
  if (change === undefined || !('edits' in change)) throw new Error('no edit')
  return TextDocument.applyEdits(document, change.edits as never)
}

describe('diagnostics', () => {
  it('shows a finding with its rule, reference, trace and what the policy makes of it', async () => {
    const { uri, diagnostics } = await editor.open('a.js', injection)
    expect(diagnostics).toEqual([
      expect.objectContaining({
        source: 'countersign',
        code: 'javascript/command-injection',
        severity: 1,
        range: { start: { line: 3, character: 2 }, end: { line: 3, character: 36 } },
        codeDescription: { href: expect.stringMatching(/^https:/u) as unknown },
      }),
    ])
    const related = diagnostics[0]?.relatedInformation?.map(({ location }) => location)
    expect(related?.every((location) => location.uri === uri)).toBe(true)
    expect(related?.map(({ range }) => range.start.line)).toEqual([3, 3])
  })

  it('follows edits, half statements and many of them at once', async () => {
    const { uri } = await editor.open('b.js', '')
    editor.change(uri, 2, { text: `${injection}app.get(` })
    expect((await editor.verdict(uri, 2)).diagnostics.map(({ code }) => code)).toContain(
      'javascript/command-injection',
    )
    let version = 2
    for (const letter of '// a comment typed letter by letter '.repeat(50)) {
      version += 1
      const at = { line: 0, character: 0 }
      editor.change(uri, version, { range: { start: at, end: at }, text: letter })
    }
    const before = editor.published.length
    await editor.verdict(uri, version)
    expect(editor.published.length - before).toBeLessThan(10)
    editor.change(uri, version + 1, { text: 'export {}\n' })
    expect((await editor.verdict(uri, version + 1)).diagnostics).toEqual([])
  })

  it('says once of a buffer of 10 MB that it was not looked at', async () => {
    const { diagnostics } = await editor.open('big.js', 'let a = 1\n'.repeat(1_000_000))
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'gap/too-large', severity: 3 })])
  })

  it('reads what the editor says of a document without a file', async () => {
    const { diagnostics } = await editor.open('untitled:Untitled-1', injection, 'javascript')
    expect(diagnostics.map(({ code }) => code)).toEqual(['javascript/command-injection'])
  })

  it('leaves out what check leaves out and says what lies outside', async () => {
    repo.write('secret/a.js', injection)
    expect((await editor.open('secret/a.js', injection)).diagnostics).toEqual([])
    expect((await editor.open('node_modules/a/a.js', injection)).diagnostics).toEqual([])
    const outside = await editor.open('file:///nowhere/at/all.js', injection)
    expect(outside.diagnostics.map(({ code }) => code)).toEqual(['gap/not-judged'])
  })

  it('goes away with the document', async () => {
    const { uri } = await editor.open('closed.js', injection)
    void editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    await ask('codeLens', uri)
    expect(editor.published.findLast((one) => one.uri === uri)?.diagnostics).toEqual([])
  })
})

describe('code actions', () => {
  it('offers the fix of a rule, in the line ends of the document', async () => {
    const { uri } = await editor.open('fix.js', insecure)
    const fix = (await actionsAt(uri, 1)).find(({ isPreferred }) => isPreferred)
    expect(carriedOut(insecure, fix)).toBe(insecure.replace('false', 'true'))
  })

  it('ignores with a reason, in the comment syntax of the language', async () => {
    const { uri } = await editor.open('ignore.js', injection)
    const [ignore] = await actionsAt(uri, 3)
    const waiting = carriedOut(injection, ignore)
    expect(waiting.split('\n')[3]).toBe('  // countersign-ignore javascript/command-injection: ')
    editor.change(uri, 2, { text: waiting })
    const codes = (await editor.verdict(uri, 2)).diagnostics.map(({ code }) => code)
    expect(codes).toEqual(['javascript/command-injection', 'suppression/without-reason'])
    editor.change(uri, 3, { text: waiting.replace('injection: ', 'injection: only for us') })
    expect((await editor.verdict(uri, 3)).diagnostics).toEqual([])
  })
})

describe('who wrote it', () => {
  const text = `'use strict'\n// new\n${injection}`

  it('hovers with the finding, its trace and the evidence for the line', async () => {
    const { uri } = await editor.open('src/list.js', text)
    const { contents } = await ask<Hover>('hover', uri, { position: { line: 5, character: 4 } })
    const { value } = contents as { value: string }
    expect(value).toContain('`javascript/command-injection`')
    expect(value).toContain('What to do: ')
    expect(value).toContain('1. line 6: ')
    expect(value).toMatch(/Written by: AI, commit `[0-9a-f]{8}`\n\n- Claude.*\\\(declared\\\)/u)
    const fresh = await ask<Hover>('hover', uri, { position: { line: 1, character: 0 } })
    expect(fresh.contents).toMatchObject({ value: 'Written by: not committed yet' })
  })

  it('shows the share of AI above the file', async () => {
    const lenses = await ask<readonly CodeLens[]>('codeLens', editor.uri('src/list.js'))
    expect(lenses.map(({ command }) => command?.title)).toEqual([
      'Countersign: AI 83 %, not marked 17 % of 6 committed lines, 1 not committed',
    ])
  })
})

const stricter = `version: 1
rules:
  - name: no-open-tls
    findings: [javascript/tls-*]
    action: block
    because: Certificates are always checked.
`

describe('the policy', () => {
  it('is read again when it changes, and never replaced by a default', async () => {
    const { uri, diagnostics } = await editor.open('policy.js', insecure)
    expect(diagnostics.map(({ severity }) => severity)).toEqual([2])
    const policy = '.github/countersign.yml'
    const policyUri = editor.uri(policy)
    repo.write(policy, stricter)
    async function verdictAfter(version: number) {
      const changes = [{ uri: policyUri, type: 2 }]
      void editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
      editor.change(uri, version, { text: insecure })
      return (await editor.verdict(uri, version)).diagnostics
    }
    expect((await verdictAfter(2)).map(({ severity }) => severity)).toEqual([1])
    writeFileSync(join(repo.cwd, policy), 'version: 1\nmode: enforced\n')
    expect((await verdictAfter(3)).map(({ code }) => code)).toEqual(['policy-invalid'])
    const own = await editor.open(policy, 'version: 1\nmode: enforced\n')
    expect(own.diagnostics.map(({ range }) => range.start.line)).toEqual([1])
    repo.git('clean', '-fdq', '.github')
    expect((await verdictAfter(4)).map(({ severity }) => severity)).toEqual([2])
  })
})

describe('the end', () => {
  it('is clean when the editor asks for it', async () => {
    const other = await startEditor(repo)
    expect(await other.stop()).toBe(0)
  })
})

describe('hostile input', () => {
  it.each([
    ['text', 'hello'],
    ['bytes', Buffer.from([0, 255, 1, 2])],
    ['a body that is no JSON', 'Content-Length: 7\r\n\r\nmy-code'],
    ['another protocol', 'Content-Length: 2\r\n\r\n{}'],
    ['an endless message', 'Content-Length: 99999999999\r\n\r\n'],
  ])('ends with a reason on %s', async (_, bytes) => {
    const child = await startServer(repo)
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.stdin.end(bytes)
    expect(await once(child, 'exit')).toEqual([2, null])
    const text = Buffer.concat(said).toString('utf8')
    expect(text).toMatch(/^countersign: The input is not the language server protocol.*\n$/u)
    expect(text).not.toContain('my-code')
  })
})
