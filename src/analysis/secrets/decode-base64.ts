const alphabet = /^[\w+/-]+={0,2}$/u

/** The bytes of base64 or base64url text, padding optional; null when it is neither. */
export function decodeBase64(text: string): Buffer | null {
  if (!alphabet.test(text) || text.replaceAll('=', '').length % 4 === 1) return null
  return Buffer.from(text, 'base64')
}

/** As text, when every byte is printable ASCII or white space, else null. */
export function decodeBase64Text(text: string): string | null {
  const bytes = decodeBase64(text)
  if (bytes === null || !bytes.every((byte) => isPrintable(byte))) return null
  return bytes.toString('latin1')
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09
}
