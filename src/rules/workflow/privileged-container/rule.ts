import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/privileged-container',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'The container of a job has the machine to itself',
  message:
    'With `--privileged` or the Docker socket, whatever runs in the container can leave it. On a machine of your own that is the machine and everything it runs after this job.',
  remediation: 'Leave it out, or add the one capability that is needed: `options: --cap-add=…`.',
  severity: 'low',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontaineroptions',
  ],
  ids: [],
  matches: [
    {
      resource: 'job',
      at: ['container.options', 'services.*.options'],
      has: {
        matches:
          '--privileged(?!=false)|docker\\.sock|--cap-add[= ](?:all|sys_admin)\\b|--(?:pid|net(?:work)?|ipc|userns)[= ]host\\b',
      },
    },
    {
      resource: 'job',
      at: ['container.volumes[]', 'services.*.volumes[]'],
      has: { matches: '^(?:/var/run/docker\\.sock|/):' },
    },
  ],
}
