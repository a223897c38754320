import { checkAwsKeyId } from './checks/aws-key-id.ts'
import { checkCrc32 } from './checks/checksum.ts'
import { checkDiscordToken } from './checks/discord-token.ts'
import { checkGoogleApiKey } from './checks/google-api-key.ts'
import { checkJwt } from './checks/jwt.ts'
import { checkMixed, checkMixedCase } from './checks/mixed.ts'
import { checkNamedPassword, checkNamedSecret } from './checks/named-value.ts'
import { checkPem, checkPutty } from './checks/private-key.ts'
import {
  checkBasicCredentials,
  checkCredential,
  checkPassword,
  checkUrlPassword,
} from './checks/url-password.ts'
import { type Check } from './verdict.ts'

/** The structure checks a row can name. */
export const checks = {
  'aws-key-id': checkAwsKeyId,
  'basic-credentials': checkBasicCredentials,
  credential: checkCredential,
  'crc32-base62': checkCrc32,
  'discord-token': checkDiscordToken,
  'google-api-key': checkGoogleApiKey,
  jwt: checkJwt,
  mixed: checkMixed,
  'mixed-case': checkMixedCase,
  'named-password': checkNamedPassword,
  'named-secret': checkNamedSecret,
  password: checkPassword,
  pem: checkPem,
  putty: checkPutty,
  'url-password': checkUrlPassword,
} as const satisfies Readonly<Record<string, Check>>

export type CheckName = keyof typeof checks
