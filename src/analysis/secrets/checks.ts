import { checkAwsKeyId } from './checks/aws-key-id.ts'
import { checkCrc32 } from './checks/checksum.ts'
import { checkGoogleApiKey } from './checks/google-api-key.ts'
import { checkJwt } from './checks/jwt.ts'
import { checkNamedPassword, checkNamedSecret } from './checks/named-value.ts'
import { checkPem, checkPutty } from './checks/private-key.ts'
import { checkBasicCredentials, checkPassword, checkUrlPassword } from './checks/url-password.ts'
import { type Check } from './verdict.ts'

/** The structure checks a row can name. */
export const checks = {
  'aws-key-id': checkAwsKeyId,
  'basic-credentials': checkBasicCredentials,
  'crc32-base62': checkCrc32,
  'google-api-key': checkGoogleApiKey,
  jwt: checkJwt,
  'named-password': checkNamedPassword,
  'named-secret': checkNamedSecret,
  password: checkPassword,
  pem: checkPem,
  putty: checkPutty,
  'url-password': checkUrlPassword,
} as const satisfies Readonly<Record<string, Check>>

export type CheckName = keyof typeof checks
