import { escaped, figure, type Html, table } from './html-text.ts'
import { type ComplianceReport, type ControlResult, type FrameworkResult } from './report.ts'
import { type SignalId, signals } from './signals.ts'

export function controlSections({ frameworks, rules }: ComplianceReport): Html {
  const cwes = rules.cwes.map((cwe) => `CWE-${cwe}`).join(', ')
  return `<h2>Controls</h2>
<p>For each control: what of the recorded evidence bears on it, and what that can not show. “Shows the technical part” means that the evidence of every merged change of the period is there; whether the control is met is not said.</p>
<p>${figure('rules.count', rules.count)} rules are enabled in this version of Countersign. ${figure('rules.changesUnderOthers', rules.changesUnderOthers)} merged changes were judged under other rules: for those the sets of CWEs may have been others. Weaknesses there are rules for: ${escaped(cwes || 'none', 10_000)}.</p>
${frameworks.map((framework) => section(framework)).join('')}`
}

function section({ id, name, version, wording, controls }: FrameworkResult): Html {
  const rows = controls.map((control) => rowOf(id, control))
  const head = [
    'Control',
    'About',
    'Evidence',
    'Changes covered',
    'Signals',
    'Exceptions',
    'Weaknesses',
    'What it does not show',
  ]
  return `<h3>${escaped(`${name} ${version}`)}</h3>\n<p class="soft">${escaped(wording)}</p>\n${table({ caption: `${name} ${version}`, head, rows })}`
}

const evidenceTexts: Readonly<Record<ControlResult['evidence'], string>> = {
  'technical-part': 'Shows the technical part',
  contributes: 'Contributes',
  none: 'None',
}

function rowOf(framework: string, control: ControlResult): readonly Html[] {
  const key = `${framework}.${control.id}`
  return [
    escaped(control.id),
    escaped(control.title),
    evidenceTexts[control.evidence],
    coverageText(key, control),
    signalList(key, control),
    figure(`${key}.exceptions`, control.exceptions),
    weaknessText(key, control),
    escaped(control.limit),
  ]
}

function coverageText(key: string, { covered, changes }: ControlResult): Html {
  if (covered === null) return 'not counted by change'
  return `${figure(`${key}.covered`, covered)} of ${figure(`${key}.changes`, changes)}`
}

const titles: ReadonlyMap<SignalId, string> = new Map(signals.map(({ id, title }) => [id, title]))

function signalList(key: string, { signals: counted }: ControlResult): Html {
  return counted
    .map(({ id, count }) => {
      const title = escaped(titles.get(id) ?? id)
      return count === null
        ? `${title}: not recorded`
        : `${title}: ${figure(`${key}.signals.${id}`, count)}`
    })
    .join('<br>')
}

function weaknessText(key: string, { weaknesses }: ControlResult): Html {
  if (weaknesses === null) return '–'
  const { covered, cwes, findings } = weaknesses
  const list = covered.length === 0 ? '' : `: ${covered.map((cwe) => `CWE-${cwe}`).join(', ')}`
  return `Rules for ${figure(`${key}.weaknesses.covered`, covered.length)} of ${figure(`${key}.weaknesses.total`, cwes.length)}${list}. Findings merged: ${figure(`${key}.weaknesses.findings`, findings)}`
}
