import { workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

let client: LanguageClient | null = null

/** Starts the server; all else is its work. */
export async function activate(): Promise<void> {
  const command = workspace.getConfiguration('countersign').get('path', 'countersign')
  client = new LanguageClient(
    'countersign',
    'Countersign',
    { command, args: ['lsp'], transport: TransportKind.stdio },
    { documentSelector: [{ scheme: 'file' }, { scheme: 'untitled' }] },
  )
  await client.start()
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}
