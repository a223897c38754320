import { type InitializeParams } from 'vscode-languageserver/node'

/** What the client can do. */
export interface Client {
  readonly hasRelated: boolean
  readonly hasVersionedEdits: boolean
  readonly hasMarkdown: boolean
  readonly canWatch: boolean
  readonly hasFolders: boolean
}

/** As it says on `initialize`. */
export function clientOf({ capabilities: { textDocument, workspace } }: InitializeParams): Client {
  return {
    ...workspaceClient(workspace),
    hasRelated: textDocument?.publishDiagnostics?.relatedInformation === true,
    hasMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
  }
}

function workspaceClient(
  workspace: InitializeParams['capabilities']['workspace'],
): Pick<Client, 'hasVersionedEdits' | 'canWatch' | 'hasFolders'> {
  return {
    hasVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    canWatch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
  }
}
