declare module 'make-fetch-happen' {
  interface Options {
    readonly method: 'GET' | 'POST'
    readonly headers: Readonly<Record<string, string>>
    readonly body: string | null
    readonly redirect: 'manual'
    readonly retry: false
    readonly cache: 'no-store'
    readonly timeout: number
    readonly signal: AbortSignal
  }
  interface Response {
    readonly status: number
    readonly headers: { readonly get: (name: string) => string | null }
    readonly body: AsyncIterable<Uint8Array> & { readonly destroy: () => void }
  }
  /** npm's own client: knows proxies (`HTTPS_PROXY`, `NO_PROXY`) and extra certificates. */
  export default function fetch(url: string, options: Options): Promise<Response>
}
