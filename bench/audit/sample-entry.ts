import { createHash } from 'node:crypto'
import { type AuditEntry } from '../../src/core/audit-event.ts'

/** A verdict as the App puts it on record: about 1.2 kB of canonical JSON. */
export function sampleEntry(index: number): AuditEntry {
  const head = hash(`head/${index}`).slice(0, 40)
  return {
    id: `decision/9000001/${index}/${head}/${hash(`verdict/${index}`).slice(0, 16)}`,
    type: 'decision.recorded',
    body: {
      actor: { kind: 'system' },
      subject: {
        installation_id: 7,
        repo_id: 9_000_001,
        pr: index + 1,
        base: { gitCommit: hash('base').slice(0, 40) },
        head: { gitCommit: head },
        merge_base: { gitCommit: hash('base').slice(0, 40) },
      },
      trigger: { delivery_id: hash(`delivery/${index}`).slice(0, 36), event: 'opened', attempt: 1 },
      tool: { name: 'countersign', version: '0.1.0' },
      policy: { sources: ['default'], sha256: hash('policy') },
      rules: { sha256: hash('rules') },
      ai: { lines: { ai: 40, mixed: 0, bot: 0, human: 0, unknown: index % 90 } },
      decision: {
        sha256: hash(`decision/${index}`),
        result: 'require-review',
        mode: 'enforce',
        reasons: [
          {
            policy_rule: 'reviewed-by-a-person',
            action: 'require-review',
            fingerprints: [hash(`finding/${index}`).slice(0, 32)],
            approved: true,
          },
        ],
        approved_by: ['583231'],
        waived: [],
        findings: { by_severity: { low: 0, medium: 1, high: 0, critical: 0 } },
        gaps: 0,
      },
      evidence: [{ kind: 'assessment', sha256: hash(`verdict/${index}`) }],
    },
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
