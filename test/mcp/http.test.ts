import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { type Scratch } from '../git/scratch.ts'
import { builtCli } from './built-cli.ts'
import { parcels } from './parcels.ts'

jest.setTimeout(120_000)

let repo: Scratch
let server: ChildProcess
let url: URL
beforeAll(async () => {
  repo = parcels()
  const { cwd, env } = repo
  server = spawn(process.execPath, [await builtCli(), 'mcp', '--http', '0'], { cwd, env })
  url = await new Promise<URL>((resolve) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      const [address] = /http:\S+/u.exec(chunk.toString()) ?? []
      if (address !== undefined) resolve(new URL(address))
    })
  })
})
afterAll(() => {
  server.kill('SIGKILL')
  repo.remove()
})

async function statusOf(headers: Record<string, string>, method = 'POST', path = '/mcp') {
  return new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = url
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode))
    })
    sent.once('error', reject)
    sent.end(method === 'POST' ? 'garbage' : undefined)
  })
}

describe('countersign mcp --http', () => {
  it('gives the verdict over streamable HTTP', async () => {
    const client = new Client({ name: 'test', version: '1' })
    await client.connect(new StreamableHTTPClientTransport(url))
    const { structuredContent } = await client.callTool({
      name: 'check_changes',
      arguments: { scope: 'branch' },
    })
    expect(structuredContent).toMatchObject({ decision: 'block', held: true })
    await client.close()
  })

  it('listens on loopback and refuses what a browser could be made to send', async () => {
    const host = url.host
    expect(url.hostname).toBe('127.0.0.1')
    expect(await statusOf({ host: 'evil.example:80' })).toBe(403)
    expect(await statusOf({ host, origin: 'https://evil.example' })).toBe(403)
    expect(await statusOf({ host, origin: 'null' })).toBe(403)
    expect(await statusOf({ host }, 'GET')).toBe(405)
    expect(await statusOf({ host }, 'POST', '/other')).toBe(404)
    const json = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    }
    expect(await statusOf({ host, ...json })).toBe(400)
  })

  it('refuses a port that is not free, and ends cleanly when asked to', async () => {
    const { cwd, env } = repo
    const second = spawn(process.execPath, [await builtCli(), 'mcp', '--http', url.port], {
      cwd,
      env,
    })
    const [refused] = (await once(second, 'exit')) as [number]
    server.kill('SIGTERM')
    const [ended] = (await once(server, 'exit')) as [number]
    expect([refused, ended]).toEqual([2, 0])
  })
})
