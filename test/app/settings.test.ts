import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type Environment, parseSettings, settingNames } from '../../src/app/settings.ts'

import { publicSources } from '../../src/registry/sources.ts'

const pem = '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----'
const needed = { APP_ID: '42', PRIVATE_KEY: pem, WEBHOOK_SECRET: 's' }

describe('parseSettings', () => {
  it('fills in what is not set', () => {
    expect(parseSettings(needed)).toEqual({
      appId: 42,
      privateKey: pem,
      webhookSecret: 's',
      host: 'localhost',
      port: 3000,
      webhookPath: '/api/github/webhooks',
      apiUrl: 'https://api.github.com',
      dataDir: './data',
      databaseUrl: null,
      logLevel: 'info',
      workers: 2,
      leaseMs: 30_000,
      sweepMs: 300_000,
      attempts: 8,
      codeScanningAlerts: true,
      lookUp: {
        offline: false,
        sources: publicSources(),
        osvUrl: 'https://api.osv.dev/',
        osvFolder: null,
        privatePackages: [],
      },
      dependencySubmission: false,
      notify: null,
      attestations: 'none',
      auditKey: null,
      publicCheckpoints: true,
      anchorRepository: null,
      timestampUrl: null,
      anchorMs: 86_400_000,
      metricsToken: null,
      organisationPolicy: null,
      dashboard: null,
    })
  })

  it('has a dashboard where people can sign in, over https or on this machine', () => {
    const client = { ...needed, GITHUB_CLIENT_ID: 'Iv1.a', GITHUB_CLIENT_SECRET: 'shh' }
    const DASHBOARD_URL = 'https://countersign.example.com/'
    expect(parseSettings(client).dashboard).toBeNull()
    expect(parseSettings({ ...client, DASHBOARD_URL }).dashboard).toEqual({
      url: 'https://countersign.example.com',
      clientId: 'Iv1.a',
      clientSecret: 'shh',
      sessionSecret: 'shh',
      idleMs: 3_600_000,
      sessionMs: 28_800_000,
      accessMs: 60_000,
    })
    const local = { ...client, DASHBOARD_URL: 'http://127.0.0.1:3000' }
    expect(parseSettings(local).dashboard?.url).toBe('http://127.0.0.1:3000')
    expect(() => parseSettings({ ...needed, DASHBOARD_URL })).toThrow('GITHUB_CLIENT_ID')
    expect(() => parseSettings({ ...client, DASHBOARD_URL, SESSION_SECRET: 'short' })).toThrow(
      'SESSION_SECRET',
    )
  })

  it.each([
    'http://countersign.example.com',
    'https://countersign.example.com/below',
    'https://someone@countersign.example.com',
    'https://countersign.example.com/?a',
    'http://127.0.0.1.example.com',
    'ftp://countersign.example.com',
  ])('refuses %s as the address of the dashboard', (DASHBOARD_URL) => {
    const client = { ...needed, GITHUB_CLIENT_ID: 'Iv1.a', GITHUB_CLIENT_SECRET: 'shh' }
    expect(() => parseSettings({ ...client, DASHBOARD_URL })).toThrow('DASHBOARD_URL')
  })

  it.each([
    ['base64', Buffer.from(pem).toString('base64')],
    ['escaped line ends', pem.replaceAll('\n', '\\n')],
  ])('reads a key given as %s', (_, key) => {
    expect(parseSettings({ ...needed, PRIVATE_KEY: key }).privateKey).toContain('BEGIN RSA')
  })

  it('talks to GitHub Enterprise Server', () => {
    const settings = parseSettings({ ...needed, GHE_HOST: 'git.example.com' })
    expect(settings.apiUrl).toBe('https://git.example.com/api/v3')
  })

  it('tells nobody without a secret', () => {
    const told = { ...needed, NOTIFY_URL: 'https://siem.example.com/in' }
    expect(() => parseSettings(told)).toThrow('NOTIFY_SECRET')
    const secret = 'sixteen or more!'
    expect(parseSettings({ ...told, NOTIFY_SECRET: secret }).notify).toEqual({
      url: 'https://siem.example.com/in',
      secret,
    })
  })

  it('names every wrong key and shows no value', () => {
    const environment = { APP_ID: 'abc', WEBHOOK_SECRET: ' ', PORT: '99999', PRIVATE_KEY: 'hush' }
    expect(() => parseSettings(environment)).toThrow(/APP_ID[^]*WEBHOOK_SECRET[^]*PORT/u)
    expect(() => parseSettings(environment)).not.toThrow(/hush|99999/u)
  })

  it('refuses a key that is no PEM', () => {
    expect(() => parseSettings({ ...needed, PRIVATE_KEY: 'hush' })).toThrow(/no PEM key/u)
  })
})

describe('.env.example', () => {
  it('explains every setting and no other', () => {
    const example = readFileSync('.env.example', 'utf8')
    const named = [...example.matchAll(/^(\w+)=/gmu)].map((match) => match[1])
    expect(new Set(named)).toEqual(new Set(settingNames))
  })

  it('shows the defaults', () => {
    const example = readFileSync('.env.example', 'utf8')
    const lines: (string | undefined)[][] = [...example.matchAll(/^(\w+)=(.+)$/gmu)].map(
      (match) => [match[1], match[2]],
    )
    const environment = Object.fromEntries(lines) as Environment
    const shown = parseSettings({ ...environment, ...needed })
    expect(shown).toEqual(parseSettings(needed))
  })
})
