import { type ConfigurationLanguage } from '../../core/rule.ts'
import { type Node, type Span } from './node.ts'

/** Something a rule speaks about: a bucket, a container, a job, an instruction. */
export interface Resource {
  readonly language: ConfigurationLanguage
  readonly path: string
  /** `Deployment`, `container`, `aws_s3_bucket`, `AWS::S3::Bucket`, `step`, `run`, … */
  readonly type: string
  /** Names it within its module, and is what other resources refer to it by. */
  readonly address: string
  /** Where a finding about the whole of it stands. */
  readonly head: Span
  readonly node: Node
  /** The resource it is a part of. */
  readonly owner: Resource | null
  /** Rendered from a template: what is seen may not be what is deployed. */
  readonly isTemplate: boolean
}
