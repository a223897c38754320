import { describe, expect, it } from '@jest/globals'
import { rules } from '../../../src/rules/index.ts'
import { scan } from './scan.ts'

const manifest = 'apiVersion: v1\nkind: Pod\n'
const workflow = '.github/workflows/main.yml'

function gapsOf(path: string, text: string): string[] {
  return scan([{ path, text }], rules).gaps.map(({ reason }) => reason)
}

describe('bad input', () => {
  it.each([
    ['YAML that is nobody’s', 'config/app.yaml', 'a: [b\n\tc: d'],
    ['a playbook with Jinja', 'playbook.yml', '- hosts: "{{ hosts }}"\n  tasks: [{{ x }}'],
    ['JSON that is nobody’s', 'package.json', '{"a": '],
    ['a compose file without services', 'compose.yaml', 'a: [b'],
    ['a YAML file that only names AWS', 'notes.yaml', 'about: AWS::S3::Bucket'],
    ['an empty manifest', 'a.yaml', ''],
  ])('is silent about %s', (_what, path, text) => {
    expect(scan([{ path, text }], rules)).toEqual({ detections: [], gaps: [] })
  })

  it.each([
    ['a manifest', 'pod.yaml', `${manifest}spec: [a\nb: c`],
    ['a workflow', workflow, 'on: push\njobs:\n  a: [\n  b'],
    ['a compose file', 'compose.yaml', 'services:\n  a: {image: x\n  b:'],
    ['a template', 'stack.yaml', 'Resources:\n  A: {Type: AWS::S3::Bucket\n  B'],
    ['a Terraform file', 'main.tf', 'resource "a" "b" {\n  x = [1,\n}\n}}}'],
  ])('says that %s broke', (_what, path, text) => {
    expect(gapsOf(path, text)).toEqual(['syntax-error'])
  })

  it('judges what can be read of a broken file', () => {
    const text = `${manifest}spec:\n  hostPID: true\n  containers:\n    - image: a:1\n---\na: [b\nc: d`
    const { detections, gaps } = scan([{ path: 'pod.yaml', text }], rules)
    expect(detections.map(({ ruleId }) => ruleId)).toContain('kubernetes/host-process-namespace')
    expect(gaps).toHaveLength(1)
  })

  it.each([
    ['flow lists', `a: ${'['.repeat(50_000)}`],
    ['compact lists', '- '.repeat(50_000)],
  ])('survives endless nesting of %s', (_what, deep) => {
    const reasons = gapsOf('pod.yaml', `${manifest}spec:\n  ${deep}`)
    expect(reasons).toHaveLength(1)
  })

  it('does not unfold a bomb of aliases', () => {
    const levels = Array.from({ length: 40 }, (_, n) => {
      const item = n === 0 ? 'x' : `*a${n - 1}`
      return `  a${n}: &a${n} [${Array.from({ length: 9 }, () => item).join(', ')}]`
    })
    const text = `services:\n  a:\n    image: x:1\n    volumes: *a39\nx:\n${levels.join('\n')}`
    const bomb = `x:\n${levels.join('\n')}\nservices:\n  a:\n    image: x:1\n    volumes: *a39\n`
    expect(gapsOf('compose.yaml', text)).toEqual([])
    expect(gapsOf('compose.yaml', bomb)).toEqual([])
    expect(gapsOf('values.yaml', bomb)).toEqual([])
  })

  it('takes an alias within its own anchor for unknown', () => {
    expect(gapsOf('values.yaml', 'a: &a\n  b: *a\n  privileged: true\n')).toEqual([])
  })

  it('leaves out what is too large', () => {
    expect(gapsOf('pod.yaml', `${manifest}x: ${'y'.repeat(600_001)}`)).toEqual(['too-large'])
  })

  it.each([
    [
      'locals that need each other',
      'locals {\n  a = local.b\n  b = local.a\n}\nx "y" { z = local.a }',
    ],
    ['doubling locals', doublingLocals(60)],
    ['nested blocks', `${'a {\n'.repeat(500)}${'}\n'.repeat(500)}`],
  ])('ends with %s', (_what, text) => {
    expect(scan([{ path: 'main.tf', text }], rules).detections).toEqual([])
  })

  it.each(['curl ', 'echo a:', 'chmod ', 'https://a:', 'sed s/'])(
    'ends with a command of nothing but %s',
    (word) => {
      const text = `FROM a:1\nUSER b\nRUN ${word.repeat(60_000 / word.length)}\n`
      expect(gapsOf('Dockerfile', text)).toEqual([])
    },
  )

  it('ends with a Dockerfile full of variables', () => {
    const text = `FROM a:1\n${Array.from({ length: 4000 }, (_, n) => `ENV V${n}=$V${n - 1}`).join('\n')}`
    expect(gapsOf('Dockerfile', text)).toEqual([])
  })

  it.each(['{{', '{{ }', '{{{{}}', '{% raw %}{{', '{{ "}}" }}\n{{- /* */ -}}'])(
    'masks %s without a throw',
    (odd) => {
      expect(() => scan([{ path: 'a.yaml', text: `${manifest}a: ${odd}\n` }], rules)).not.toThrow()
    },
  )

  it('gives the same twice', () => {
    const files = [{ path: 'Dockerfile', text: 'FROM a\nUSER root\nRUN curl -k x | sh\n' }]
    expect(scan(files, rules)).toEqual(scan(files, rules))
  })
})

function doublingLocals(count: number): string {
  const lines = Array.from({ length: count }, (_, n) => `  a${n + 1} = [local.a${n}, local.a${n}]`)
  return `locals {\n  a0 = ["x"]\n${lines.join('\n')}\n}\nresource "r" "n" {\n  v = local.a${count}\n}`
}
