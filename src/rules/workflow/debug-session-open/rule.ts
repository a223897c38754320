import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/debug-session-open',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A shell on the machine is open to others',
  message:
    'The step waits for a remote shell into the runner. Its address is in the log, so in a public repository whoever reads that sits in the job, beside its token and secrets.',
  remediation:
    'Remove the step before merging, or set `limit-access-to-actor: true`, which asks for the SSH key of whoever started the run.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [489, 306],
  owasp: 'A05:2021',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use'],
  ids: [],
  matches: [
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': {
            is: ['mxschmitt/action-tmate', 'owenthereal/action-upterm', 'lhotari/action-upterm'],
          },
          'with.limit-access-to-actor': { not: { is: true } },
          'with.limit-access-to-users': { present: false },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': {
            is: ['csexton/debugger-action', 'fawazahmed0/action-debug', 'lhotari/action-tmate'],
          },
        },
      },
      at: 'uses',
    },
  ],
}
