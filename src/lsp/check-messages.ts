import { type Message, type MessageReader } from 'vscode-languageserver/node'

/** A reader that hands on requests, notifications and responses only; anything else is `refused`, once for each. */
export function checkMessages(reader: MessageReader, refused: () => void): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (take) => reader.listen((message) => (isMessage(message) ? take(message) : refused())),
  }
}

/** By its outer shape; what is in it is checked by whoever answers it. */
function isMessage(message: Message): boolean {
  const value: unknown = message
  if (typeof value !== 'object' || value === null) return false
  const hasMethod = 'method' in value && typeof value.method === 'string'
  const isAnswer = 'id' in value && ('result' in value || 'error' in value)
  return 'jsonrpc' in value && value.jsonrpc === '2.0' && (hasMethod || isAnswer)
}
