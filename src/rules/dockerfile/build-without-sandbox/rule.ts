import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/build-without-sandbox',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'A build step runs without its sandbox',
  message:
    '`--security=insecure` runs the step with all capabilities, `--network=host` in the network of the build machine: code of a dependency reaches the builder itself.',
  remediation: 'Remove the flag; fetch what is needed in a step of its own.',
  severity: 'medium',
  confidence: 'high',
  cwe: [250, 668],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/reference/dockerfile/#run---security'],
  ids: [],
  matches: [
    { resource: 'run', at: 'flags.security', has: { is: 'insecure' } },
    { resource: 'run', at: 'flags.network', has: { is: 'host' } },
  ],
}
