import { expect, it } from '@jest/globals'
import { toGithubCommands } from '../../src/report/github-commands.ts'
import { toJson } from '../../src/report/json.ts'
import { aFinding, anAssessment, randomFrom } from '../policy/samples.ts'
import { hostileAssessment } from './hostile.ts'

it('annotates findings gravest first, gaps, and the verdict', () => {
  const location = { path: 'a,b:c%.js', startLine: 2, startColumn: 1, endLine: 3, endColumn: 4 }
  const commands = toGithubCommands(
    anAssessment({
      analysis: {
        findings: [
          aFinding({ severity: 'low' }),
          aFinding({ severity: 'medium', confidence: 'low' }),
          aFinding({ title: 'A: b, c', message: '100%\nsure.', location }),
        ],
        gaps: [
          { path: 'a.rs', reason: 'unsupported-language', detail: 'No rules. Review it.' },
          { path: null, reason: 'timed-out', detail: 'Out of time. Split it.' },
        ],
      },
    }),
  )
  expect(commands.split('\n')).toEqual([
    '::error file=a%2Cb%3Ac%25.js,line=2,endLine=3,title=high%3A A%3A b%2C c (javascript/sql-injection)::100%25 sure. Pass the value as a parameter.',
    expect.stringMatching(
      /^::warning file=src\/a.js,line=3,endLine=3,col=5,endColumn=12,title=medium/u,
    ),
    expect.stringMatching(/^::notice file=src\/a.js,.*title=low/u),
    '::warning file=a.rs,title=not looked at%3A unsupported-language::No rules. Review it.',
    '::error title=not looked at%3A timed-out::Out of time. Split it.',
    '::error title=Countersign::Blocked: 1 finding to fix, 1 warning, 1 minor, 2 places not looked at',
    '',
  ])
})

it('gives one command a line, whatever the change holds', () => {
  const random = randomFrom(6)
  for (let round = 0; round < 200; round += 1) {
    const lines = toGithubCommands(hostileAssessment(random)).split('\n')
    expect(lines).toHaveLength(9)
    const broken = lines.slice(0, -1).filter((line) => {
      return !/^::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:]*,?)+::[^\p{Cc}\p{Cf}]*$/u.test(line)
    })
    expect(broken).toEqual([])
  }
})

it('gives the assessment as JSON with the version of its shape', () => {
  const assessment = anAssessment({ analysis: { findings: [aFinding()] } })
  const text = toJson(assessment)
  expect(JSON.parse(text)).toEqual({ schemaVersion: 1, ...assessment })
  expect(text.endsWith('}\n')).toBe(true)
  expect(toJson(structuredClone(assessment))).toBe(text)
})
