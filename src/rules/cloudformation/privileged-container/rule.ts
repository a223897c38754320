import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/privileged-container',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A container of a task is privileged',
  message:
    'A program that breaks out of its rights in the container owns the machine and the roles of its other tasks.',
  remediation: 'Remove `Privileged` and give the container the single capability it needs.',
  severity: 'high',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
  ],
  ids: ['CKV_AWS_334'],
  matches: [
    {
      resource: 'AWS::ECS::TaskDefinition',
      at: 'Properties.ContainerDefinitions[].Privileged',
      has: { is: true },
    },
  ],
}
