import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/container-credentials',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'The password of an image registry stands in the workflow',
  message:
    'Everybody who can read the repository, now or in its history, can sign in to the registry with it.',
  remediation:
    'Revoke the password, store the new one as a secret and write `password: ${{ secrets.NAME }}`.',
  severity: 'high',
  confidence: 'high',
  cwe: [798, 522],
  owasp: 'A07:2021',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainercredentials',
  ],
  ids: ['zizmor hardcoded-container-credentials'],
  matches: [
    {
      resource: 'job',
      at: ['container.credentials.password', 'services.*.credentials.password'],
      has: { minLength: 1 },
    },
  ],
}
