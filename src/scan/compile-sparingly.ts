import { setFlagsFromString } from 'node:v8'

/**
 * For processes that scan and end: V8 compiles a function without what it calls in it, and in Node 20 optimises it later (after 180,000
 * units of its work instead of 67,584; later versions count otherwise). Over 60,000 lines compiling took more of the processor than the
 * scan itself. What is found is the same.
 */
export function compileSparingly(): void {
  setFlagsFromString('--no-turbo-inlining')
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=180000')
}

/**
 * For processes that judge a change and end, before anything is loaded. The parsers stay as V8 compiles WebAssembly first: it would do so
 * once more in the background, and a change is judged before that helps.
 */
export function compileBriefly(): void {
  compileSparingly()
  setFlagsFromString('--liftoff-only')
}
