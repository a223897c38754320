import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { hasColour } from '../../src/cli/output.ts'
import { runCli } from '../../src/cli/run-cli.ts'
import { version } from '../../src/core/version.ts'
import { run } from './run.ts'

describe('runCli', () => {
  it.each([['--help'], ['-h'], ['help']])('lists every command for %s', async (flag) => {
    const { exitCode, stdout, stderr } = await run([flag])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    for (const { name, about } of commands)
      expect(stdout).toMatch(new RegExp(`  ${name} +${about}\n`))
  })

  it.each([['--version'], ['-V']])('prints the version for %s', async (flag) => {
    expect(await run([flag])).toEqual({
      exitCode: 0,
      stdout: `countersign ${version}\n`,
      stderr: '',
    })
  })

  it('explains itself on stderr when it is told nothing', async () => {
    const { exitCode, stdout, stderr } = await run([])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('Usage: countersign COMMAND')
  })

  it.each(commands.map(({ name }) => name))(
    'helps with %s, with examples that parse',
    async (name) => {
      const { exitCode, stdout } = await run([name, '--help'])
      expect(exitCode).toBe(0)
      expect(stdout).toMatch(new RegExp(`^Usage: countersign ${name}`))
      expect(stdout).toContain(`Examples:\n  # `)
      expect((await run(['help', name])).stdout).toBe(stdout)
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
    },
  )

  it.each([
    [['chek'], 'There is no command "chek". Did you mean check?'],
    [['nonsense-word'], /There is no command "nonsense-word"\. The commands are check, /],
    [['--hlep'], 'There is no option "--hlep".'],
    [['check', '--stagd'], 'There is no option "--stagd". Did you mean --staged?'],
    [['check', '-z'], 'There is no option "-z".'],
    [['check', '--base'], '--base needs a value: --base=REF.'],
    [['check', '--base='], '--base needs a value: --base=REF.'],
    [['check', '--base', '--staged'], '--base needs a value: --base=REF.'],
    [['check', '--staged=yes'], '--staged takes no value.'],
    [['check', '--staged', '--all'], 'exclude each other'],
    [['check', '--all', '--head', 'main'], 'exclude each other'],
    [['check', '--format', 'jsn'], 'There is no format "jsn". Did you mean json?'],
    [
      ['check', '--format', 'x'],
      'It is one of human, json, sarif, markdown, github, gitlab, azure.',
    ],
  ])('answers %j with what was meant', async (argv, message) => {
    const { exitCode, stdout, stderr } = await run(argv)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^countersign: /)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/See `countersign .*--help`\.\n$/)
  })

  it('survives a reader that goes away, and reports a full disk', async () => {
    for (const [code, expected] of [
      ['EPIPE', 0],
      ['ENOSPC', 2],
    ] as const) {
      const stdout = new Writable({
        write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code })),
      })
      const stderr = new Writable({ write: (_chunk, _encoding, done) => done() })
      const exitCode = await runCli({
        argv: ['--version'],
        env: {},
        cwd: '/',
        stdin: Readable.from([]),
        stdout,
        stderr,
      })
      expect(exitCode).toBe(expected)
    }
  })
})

describe('hasColour', () => {
  it.each([
    [true, {}, false, true],
    [false, {}, false, false],
    [true, { NO_COLOR: '1' }, false, false],
    [true, { NO_COLOR: '' }, false, true],
    [true, { TERM: 'dumb' }, false, false],
    [true, {}, true, false],
    [false, { FORCE_COLOR: '1' }, false, true],
    [true, { FORCE_COLOR: '0' }, false, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, false],
  ])('terminal %s, %j, --no-color %s: %s', (...row) => {
    const [isTTY, env, isOff, expected] = row
    const output = Object.assign(new Writable(), { isTTY })
    expect(hasColour({ output, env, isOff })).toBe(expected)
  })
})
