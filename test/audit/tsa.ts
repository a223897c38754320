import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A time-stamping authority made by openssl. */
export interface Authority {
  /** TimeStampReq in, TimeStampResp out, DER. */
  readonly stamp: (request: Uint8Array) => Buffer
  /** What `openssl ts -verify` says of a response over a text: whether it holds. */
  readonly vouchesFor: (response: Uint8Array, text: string) => boolean
  readonly remove: () => void
}

const configuration = `[tsa]
default_tsa = t
[t]
serial = serial
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`

export function createAuthority(): Authority {
  const cwd = mkdtempSync(join(tmpdir(), 'countersign-tsa-'))
  function openssl(...args: readonly string[]): string {
    return execFileSync('openssl', args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  }
  function write(name: string, content: string | Uint8Array): void {
    writeFileSync(join(cwd, name), content)
  }
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  write('ext', 'extendedKeyUsage=critical,timeStamping\n')
  write('tsa.cnf', configuration)
  write('serial', '01\n')
  openssl('req', '-x509', ...ec, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=ca')
  openssl('req', ...ec, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=tsa')
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'ext']
  openssl('x509', '-req', '-in', 'tsa.csr', ...signed, '-out', 'tsa.pem')
  return {
    stamp: (request) => {
      write('q.tsq', request)
      openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'q.tsq', '-out', 'r.tsr')
      return readFileSync(join(cwd, 'r.tsr'))
    },
    vouchesFor: (response, text) => {
      write('r.tsr', response)
      write('data', text)
      try {
        openssl('ts', '-verify', '-in', 'r.tsr', '-data', 'data', '-CAfile', 'ca.pem')
        return true
      } catch {
        return false
      }
    },
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  }
}

export interface AuthorityServer {
  readonly url: string
  /** What it answers from now on. */
  readonly answerWith: (answer: (request: Buffer) => Uint8Array | number) => void
  readonly close: () => void
}

/** RFC 3161, 3.4: over HTTP. */
export async function serveAuthority({ stamp }: Authority): Promise<AuthorityServer> {
  let answer: (request: Buffer) => Uint8Array | number = stamp
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const isQuery = request.headers['content-type'] === 'application/timestamp-query'
      const given = isQuery ? answer(Buffer.concat(chunks)) : 415
      if (typeof given === 'number') response.writeHead(given).end()
      else response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(given)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/tsa`,
    answerWith: (other) => {
      answer = other
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
