import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/decompression-bomb',
  languages: ['go'],
  title: 'Compressed data unpacked without a limit',
  message:
    'A few kilobytes can unpack to gigabytes. Copying them whole fills memory or disk and ends the process.',
  remediation: 'Read through `io.LimitReader`, or copy with `io.CopyN` and refuse what is longer.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [409, 770],
  owasp: 'A05:2021',
  references: ['https://pkg.go.dev/io#LimitReader'],
  lifecycle: 'trial',
  sources: [
    {
      call: [
        'compress/{gzip,zlib,flate,bzip2,lzw}.NewReader',
        'github.com/klauspost/compress/{gzip,zstd,zlib}.NewReader',
      ],
      note: 'unpacked data',
    },
  ],
  context: 'size',
  sinks: [
    { call: 'io.{Copy,CopyBuffer}', arguments: [1] },
    { call: ['io.ReadAll', 'io/ioutil.ReadAll'] },
  ],
  sanitizers: [{ call: ['io.LimitReader', 'net/http.MaxBytesReader'] }],
}
