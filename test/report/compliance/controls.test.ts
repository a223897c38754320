import { expect, it } from '@jest/globals'
import { signalIds, signals } from '../../../src/report/compliance/signals.ts'
import { frameworks } from '../../../src/report/frameworks/registry.ts'
import { assessmentWith, finding, makeLog, mergeBody, subjectOf } from './made-log.ts'

it('has ten frameworks whose controls are named once and rest on signals there are', () => {
  expect(frameworks.map(({ id }) => id)).toEqual([
    'ssdf',
    'pci',
    'cra',
    'owasp-2025',
    'owasp-2021',
    'cwe-top25',
    'asvs',
    'soc2',
    'iso27001',
    'slsa',
  ])
  expect(signals.map(({ id }) => id)).toEqual([...signalIds])
  for (const { controls } of frameworks) {
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length)
    for (const control of controls) {
      expect(signalIds).toEqual(expect.arrayContaining([...control.signals]))
      expect(control.limit).not.toBe('')
      expect(control.reach === 'none' || control.signals.length > 0).toBe(true)
    }
  }
})

it('says what evidence there is, never that a control is met', () => {
  const log = makeLog()
  const verdict = assessmentWith([finding('ai')])
  const seq = log.decide(subjectOf(1), verdict)
  log.add('pr.merged', mergeBody(subjectOf(1), { seq, result: 'allow' }))
  log.add('merge.without_decision', mergeBody(subjectOf(2), null))
  const report = log.report()
  function control(framework: string, id: string) {
    const { controls = [] } = report.frameworks.find((one) => one.id === framework) ?? {}
    return controls.find((one) => one.id === id)
  }
  expect(control('pci', '10.3.2')).toMatchObject({ evidence: 'technical-part', covered: 2 })
  expect(control('ssdf', 'PO.4.2')).toMatchObject({
    evidence: 'contributes',
    covered: 1,
    changes: 2,
  })
  expect(control('ssdf', 'PO.2.2')).toMatchObject({ evidence: 'none', covered: null })
  expect(control('ssdf', 'PW.8.2')).toMatchObject({ evidence: 'none', signals: [{ count: null }] })
  expect(control('owasp-2021', 'A03:2021')?.weaknesses).toMatchObject({
    covered: [89],
    findings: 1,
  })
  expect(control('owasp-2021', 'A10:2021')).toMatchObject({ evidence: 'none' })
  expect(control('soc2', 'CC8.1')).toMatchObject({ evidence: 'contributes', exceptions: 1 })
  expect(JSON.stringify(report)).not.toMatch(/complian(?:t|ce with)|satisfied/iu)
})

it('counts a look-up of packages only where every answer came', () => {
  const log = makeLog()
  for (const [number, reason] of [
    [1, 'no-text'],
    [2, 'not-checked'],
  ] as const) {
    const seq = log.decide(subjectOf(number), assessmentWith([], { gaps: 1, reason }))
    log.add('pr.merged', mergeBody(subjectOf(number), { seq, result: 'allow' }))
  }
  const [answered, unanswered] = log.report().population
  expect(answered?.signals).toEqual(expect.arrayContaining(['vuln_match', 'dep_exists', 'license']))
  expect(unanswered?.signals).not.toContain('vuln_match')
  expect(unanswered?.signals).toContain('findings')
})
