import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/compromised-action',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'This version of the action is known to be compromised',
  message:
    'A published advisory says that this version was replaced by code that reads the secrets of the jobs that use it, or that it has a critical flaw which was used for that.',
  remediation:
    'Move to the version the advisory names as safe, by its full commit, and rotate every secret that jobs with the old one could read.',
  severity: 'high',
  confidence: 'high',
  cwe: [506, 829, 1395],
  owasp: 'A08:2021',
  references: [
    'https://github.com/advisories/GHSA-mrrh-fwg8-r2c3',
    'https://github.com/advisories/GHSA-qmg3-hpqr-gqvc',
    'https://github.com/advisories/GHSA-69fq-xp46-6x23',
  ],
  ids: [
    'zizmor known-vulnerable-actions',
    'CVE-2025-30066',
    'CVE-2025-30154',
    'GHSA-69fq-xp46-6x23',
  ],
  matches: [
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { matches: '^tj-actions/changed-files(?:/|$)' },
          '$action.ref': {
            matches:
              '^(?:v?(?:[1-9]|[1-3]\\d|4[0-5])(?:\\.\\d+){0,2}|0e58ed8671d6b60d0890c21b07f8835ace038e67)$',
          },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'reviewdog/action-setup' },
          '$action.ref': { is: 'f0d342d24037bb11d26b9bd8496e0808ba32e9ec' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'aquasecurity/trivy-action' },
          '$action.ref': {
            matches:
              '^(?:0\\.(?:\\d|[12]\\d|3[0-4])(?:\\.\\d+)?|ddb9da4475c1cef7d5389062bdfdfbdbd1394648|19851bef764b57ff95b35e66589f31949eeb229d)$',
          },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'aquasecurity/setup-trivy' },
          '$action.ref': {
            matches: '^(?:v?0\\.2\\.[0-5]|e6c2c5e321ed9123bda567646e2f96565e34abe1)$',
          },
        },
      },
      at: 'uses',
    },
  ],
}
