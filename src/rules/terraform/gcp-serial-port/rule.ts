import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-serial-port',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The serial console is open',
  message:
    'The interactive serial console takes no list of addresses: whoever has a key of the machine gets in from everywhere.',
  remediation: 'Remove `serial-port-enable`, and switch it on for the time of a repair only.',
  severity: 'medium',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: [
    'https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-using-serial-console',
  ],
  ids: ['CKV_GCP_35', 'CIS GCP 4.5'],
  matches: [
    {
      resource:
        '{google_compute_instance,google_compute_instance_template,google_compute_project_metadata}',
      at: 'metadata.serial-port-enable',
      has: { is: [true, 1] },
    },
    {
      resource: 'google_compute_project_metadata_item',
      where: { options: { key: { is: 'serial-port-enable' } } },
      at: 'value',
      has: { is: [true, 1] },
    },
  ],
}
