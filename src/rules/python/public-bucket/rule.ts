import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/public-bucket',
  languages: ['python'],
  title: 'Stored files open to everyone',
  message: 'The bucket or file can be read, or even written, by anyone on the internet.',
  remediation: 'Leave the access private and hand out links with `generate_presigned_url`.',
  severity: 'high',
  confidence: 'high',
  cwe: [732, 284],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html',
    'https://cwe.mitre.org/data/definitions/732.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.{put_object,put_bucket_acl,put_object_acl,create_bucket,copy_object,create_multipart_upload}',
      arguments: [
        { keyword: 'ACL', is: ['public-read', 'public-read-write', 'authenticated-read'] },
      ],
    },
    {
      call: '*.{upload_file,upload_fileobj,download_fileobj}',
      arguments: [
        { keyword: 'ExtraArgs', options: { ACL: { is: ['public-read', 'public-read-write'] } } },
      ],
    },
    {
      call: '*.put',
      arguments: [{ keyword: 'ACL', is: ['public-read', 'public-read-write'] }],
      imports: ['boto3', 'aioboto3'],
    },
    {
      call: [
        'google.cloud.storage.Client#{bucket,get_bucket,create_bucket}()#{make_public,blob()#make_public,get_blob()#make_public}',
        'google.cloud.storage.{Blob,Bucket}#make_public',
      ],
    },
    {
      assign: ['AWS_DEFAULT_ACL', '*.AWS_DEFAULT_ACL'],
      value: { is: ['public-read', 'public-read-write'] },
    },
    {
      call: '*.put_public_access_block',
      arguments: [
        { keyword: 'PublicAccessBlockConfiguration', options: { BlockPublicAcls: { is: false } } },
      ],
    },
    {
      call: [
        'azure.storage.blob.{BlobServiceClient,ContainerClient}#create_container',
        '*.create_container',
      ],
      arguments: [{ keyword: 'public_access', is: ['container', 'blob'] }],
    },
  ],
}
