import { type Assessment } from '../../src/core/assessment.ts'
import { type Finding } from '../../src/core/finding.ts'
import { aFinding, anAssessment, aRange, type Random } from '../policy/samples.ts'

const bits = [
  '@octocat',
  '@acme/team',
  '#12',
  'GH-12',
  'https://evil.example/x',
  'HTTP://X.Y',
  'ftp://x.y',
  'www.evil.example',
  'a@b.co',
  'acme/repo#4',
  '<img src=x onerror=1>',
  '<a href="http://e">',
  '<details>',
  '</details>',
  '</summary>',
  '<!--',
  '-->',
  '`',
  '``',
  '```',
  '\n\n',
  '\r\n# h',
  '|',
  '[x](http://e)',
  '![i](http://e)',
  ':tada:',
  '$x$',
  '**b**',
  '_i_',
  '~~s~~',
  '\\',
  '- ',
  '1. ',
  '> ',
  '    ',
  '&lt;',
  '::error::',
  '%0A',
  '\u202E',
  '\u200B',
  '\u001B[31m',
  '\uD800',
  '\0',
  '\t',
  'src/',
  '😀',
] as const

export function hostileText(random: Random): string {
  return Array.from({ length: 1 + random.below(8) }, () => random.one(bits)).join('')
}

/** An assessment in which everything that can come from a change or a policy file is hostile. */
export function hostileAssessment(random: Random): Assessment {
  function text(): string {
    return hostileText(random)
  }
  function finding(): Finding {
    const location = { path: text(), startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 }
    return aFinding({
      ruleId: text(),
      title: text(),
      message: text(),
      remediation: text(),
      location,
      trace: [{ location, note: text() }],
    })
  }
  const evidence = {
    signal: 's',
    tool: text(),
    model: null,
    strength: 'declared',
    detail: text(),
  } as const
  const assessment = anAssessment({
    attribution: {
      ranges: [aRange({ evidence: [evidence] })],
      gaps: [{ path: text(), reason: 'not-attributed', detail: text() }],
    },
    analysis: {
      findings: [finding(), finding(), finding(), finding(), finding()],
      context: [finding()],
      suppressed: [{ finding: finding(), reason: text() }],
      dependencies: [
        {
          ecosystem: 'npm',
          name: text(),
          version: text(),
          previousVersion: text(),
          change: 'changed',
          resolved: null,
          relation: 'declared',
          scope: 'runtime',
          source: 'registry',
          path: text(),
          line: 1,
        },
      ],
      gaps: [{ path: text(), reason: 'too-large', detail: text() }],
    },
  })
  const setting = { setting: text(), value: text(), from: text() }
  return {
    ...assessment,
    policyOrigin: {
      sources: [
        { kind: 'operator', path: text() },
        { kind: 'organisation', repository: text(), path: text(), commitSha: text() },
        { kind: 'repository', path: text(), commitSha: text() },
      ],
      settings: [setting],
      ignored: [{ ...setting, inForce: text(), inForceFrom: text() }],
      notices: [text()],
      floorHash: null,
    },
  }
}
