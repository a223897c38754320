import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/security-check-ignored',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A security check cannot fail',
  message:
    'The check runs, and whatever it finds, the job goes on and is green. Nobody looks at it after a while.',
  remediation:
    'Let it fail the job; where it is too strict, raise its threshold or list the known findings in its own file.',
  severity: 'low',
  confidence: 'high',
  cwe: [693],
  owasp: 'A09:2021',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepscontinue-on-error',
  ],
  ids: [],
  matches: [
    {
      resource: 'step',
      where: {
        any: [
          {
            options: {
              '$action.name': {
                matches:
                  '^(?:github/codeql-action/analyze|aquasecurity/trivy-action|snyk/actions(?:/.*)?|anchore/scan-action|gitleaks/gitleaks-action|trufflesecurity/trufflehog|actions/dependency-review-action|bridgecrewio/checkov-action|(?:returntocorp|semgrep)/semgrep-action|securego/gosec|zaproxy/.*|golang/govulncheck-action|pypa/gh-action-pip-audit|google/osv-scanner-action(?:/.*)?)$',
              },
            },
          },
          {
            options: {
              $script: {
                matches:
                  '(?:^|[\\n;&|])[ \\t]*(?:npx\\s+|uvx\\s+|python3?\\s+-m\\s+)?(?:(?:npm|yarn|pnpm|cargo|bundle|bundler|composer)(?:\\s+|-)audit|bundler-audit|pip-audit|bandit|safety\\s+(?:check|scan)|semgrep|gitleaks|trufflehog|trivy|grype|govulncheck|gosec|checkov|tfsec|osv-scanner|snyk\\s+test|zizmor)\\b',
              },
            },
          },
        ],
      },
      at: 'continue-on-error',
      has: { is: true },
    },
    {
      resource: 'step',
      at: 'run',
      has: {
        matches:
          '(?:^|[\\n;&|])[ \\t]*(?:npx\\s+|uvx\\s+)?(?:(?:npm|yarn|pnpm|cargo|bundle|bundler|composer)(?:\\s+|-)audit|bundler-audit|pip-audit|bandit|safety\\s+(?:check|scan)|semgrep|gitleaks|trufflehog|trivy|grype|govulncheck|gosec|checkov|tfsec|osv-scanner|snyk\\s+test|zizmor)\\b[^\\n|\\uE000]*\\|\\|\\s*(?:true|:|exit\\s+0|echo)\\b',
      },
    },
  ],
}
