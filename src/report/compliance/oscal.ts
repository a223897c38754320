import { createHash } from 'node:crypto'
import { exceptionKinds } from './exception-kinds.ts'
import { nameUuid } from './name-uuid.ts'
import {
  type ComplianceReport,
  type ControlResult,
  type FrameworkResult,
  type ReportException,
} from './report.ts'

const propertyNamespace = 'https://countersign.dev/ns/oscal'

/**
 * The report as OSCAL assessment results: one result for each framework, one observation for each control and for each kind of
 * exception. There are no findings: OSCAL lets one say only that a control is satisfied or not, and this report says neither.
 */
export function oscalResults(report: ComplianceReport, version: string): unknown {
  const id = idsOf(report)
  const planId = id('plan')
  const end = report.log.lastEventAt ?? `${report.period.to}T00:00:00.000Z`
  return {
    'assessment-results': {
      uuid: id('results'),
      metadata: {
        title: `Change-control evidence, ${report.period.from} to ${report.period.to}`,
        'last-modified': end,
        version: `${report.log.size}`,
        'oscal-version': '1.1.3',
        props: [
          property('log', report.log.name),
          property('log-size', report.log.size),
          property('log-root', report.log.root),
          property('tool', `countersign ${version}`),
        ],
      },
      'import-ap': { href: `#${planId}` },
      results: report.frameworks.map((framework) => resultOf(framework, report, end)),
      'back-matter': {
        resources: [
          {
            uuid: planId,
            title: 'No assessment plan',
            description:
              'The evidence was collected automatically for every merged change of the period; no assessment plan was made.',
          },
          {
            uuid: id('log'),
            title: 'Audit log',
            description: `The log ${report.log.name} with ${report.log.size} events. In the ZIP: audit/events.ndjson, audit/checkpoint.`,
          },
        ],
      },
    },
  }
}

/** Ids of one report: equal for equal logs, periods and scopes. */
function idsOf(report: ComplianceReport): (name: string) => string {
  const { log, period, scope } = report
  const name = JSON.stringify([log.name, log.size, log.root, period, scope])
  const namespace = createHash('sha256').update(name).digest().subarray(0, 16)
  return (part) => nameUuid(namespace, part)
}

function property(name: string, value: string | number) {
  const text = String(value).trim()
  return { name, ns: propertyNamespace, value: text === '' ? 'none' : text }
}

function resultOf(framework: FrameworkResult, report: ComplianceReport, collected: string) {
  const id = idsOf(report)
  const controls = framework.controls.map((control) => ({
    control,
    controlId: controlIdOf(framework.id, control.id),
  }))
  const evidence = [{ href: `#${id('log')}`, description: 'The log the counts come from.' }]
  const shared = { methods: ['EXAMINE'], collected, 'relevant-evidence': evidence }
  return {
    uuid: id(`result/${framework.id}`),
    title: `${framework.name} ${framework.version}`,
    description: `Automatic evidence of merged changes in governed repositories. It does not say that a control is met. ${framework.wording}`,
    start: `${report.period.from}T00:00:00.000Z`,
    end: `${report.period.to}T23:59:59.999Z`,
    'reviewed-controls': {
      'control-selections': [
        { 'include-controls': controls.map(({ controlId }) => ({ 'control-id': controlId })) },
      ],
    },
    observations: [
      ...controls.map(({ control, controlId }) => ({
        uuid: id(`observation/${framework.id}/${control.id}`),
        title: `${control.id}: ${control.title}`,
        description: observationText(control),
        props: [property('control-id', controlId), ...controlProperties(control)],
        ...shared,
      })),
      ...exceptionCounts(report.exceptions).map(([kind, count]) => ({
        uuid: id(`exceptions/${framework.id}/${kind}`),
        title: exceptionKinds[kind].title,
        description: `${count} in the period.`,
        props: [property('exception', kind), property('count', count)],
        ...shared,
      })),
    ],
  }
}

function controlProperties({ evidence, covered, changes, exceptions, signals }: ControlResult) {
  return [
    property('evidence', evidence),
    property('changes-covered', covered ?? 'not-counted'),
    property('changes', changes),
    property('exceptions', exceptions),
    ...signals.map(({ id, count }) => property(`signal-${id}`, count ?? 'not-recorded')),
  ]
}

function observationText({ covered, changes, weaknesses, limit }: ControlResult): string {
  const cwes =
    weaknesses === null
      ? ''
      : ` Rules are enabled for ${weaknesses.covered.length} of ${weaknesses.cwes.length} weaknesses: ${weaknesses.covered.map((cwe) => `CWE-${cwe}`).join(', ') || 'none'}.`
  const coverage =
    covered === null
      ? 'No evidence of it is recorded by change.'
      : `${covered} of ${changes} merged changes have all evidence that is recorded by change.`
  return `${coverage}${cwes} What it does not show: ${limit}.`
}

function exceptionCounts(
  exceptions: readonly ReportException[],
): readonly (readonly [ReportException['kind'], number])[] {
  const counts = new Map<ReportException['kind'], number>()
  for (const { kind } of exceptions) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].toSorted(([first], [second]) => (first < second ? -1 : 1))
}

/** An OSCAL token: begins with a letter, then letters, digits, `.`, `-`, `_`. */
function controlIdOf(framework: string, control: string): string {
  return `${framework}_${control}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/gu, '-')
    .replaceAll(/-+$/gu, '')
}
