import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/vulnerable-action',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'This version of the action has a known vulnerability',
  message:
    'A published advisory names this version: text of a pull request or the contents of an artifact can make it run commands or overwrite files, or it shows secrets.',
  remediation:
    'Move to the latest version, by its full commit; `gh api /advisories?ecosystem=actions` lists what is fixed where.',
  severity: 'high',
  confidence: 'medium',
  cwe: [1395, 829],
  owasp: 'A06:2021',
  references: ['https://github.com/advisories?query=type%3Areviewed+ecosystem%3Aactions'],
  ids: [
    'zizmor known-vulnerable-actions',
    'CVE-2024-42471',
    'GHSA-5xr6-xhww-33m4',
    'CVE-2025-54416',
    'CVE-2023-52137',
    'CVE-2023-30853',
    'CVE-2023-27581',
    'CVE-2020-14188',
    'CVE-2020-14189',
    'CVE-2021-32074',
    'CVE-2021-32724',
    'CVE-2023-30623',
    'GHSA-7x29-qqmq-v6qc',
  ],
  matches: [
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'actions/download-artifact' },
          '$action.ref': { matches: '^v?4\\.(?:0(?:\\.\\d+)?|1\\.[0-2])$' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'dawidd6/action-download-artifact' },
          '$action.ref': { matches: '^v?[1-5](?:\\.|$)' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'tj-actions/branch-names' },
          '$action.ref': { matches: '^v?[1-8](?:\\.|$)' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'tj-actions/verify-changed-files' },
          '$action.ref': { matches: '^v?(?:\\d|1[0-6])(?:\\.|$)' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'gradle/gradle-build-action' },
          '$action.ref': { matches: '^v?(?:1(?:\\.|$)|2\\.[0-3](?:\\.|$)|2\\.4\\.[01]$)' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'rlespinasse/github-slug-action' },
          '$action.ref': { matches: '^v?(?:[1-3](?:\\.|$)|4\\.[0-3](?:\\.|$)|4\\.4\\.0$)' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'atlassian/gajira-create' },
          '$action.ref': { matches: '^v?(?:1(?:\\.|$)|2\\.0\\.0$)' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'atlassian/gajira-comment' },
          '$action.ref': { matches: '^v?(?:1(?:\\.|$)|2\\.0\\.[01]$)' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'hashicorp/vault-action' },
          '$action.ref': { matches: '^v?(?:1(?:\\.|$)|2\\.[01](?:\\.|$))' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'check-spelling/check-spelling' },
          '$action.ref': { matches: '^v?0\\.0\\.(?:\\d|1[0-8])$' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'embano1/wip' },
          '$action.ref': { matches: '^v?1(?:\\.|$)' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'ultralytics/actions' },
          '$action.ref': { matches: '^v?0\\.0\\.[0-2]$' },
        },
      },
      at: 'uses',
    },
  ],
}
