import { setFlagsFromString } from 'node:v8'

/**
 * For processes that scan and end: V8 compiles functions without what they call in them. Over 60,000 lines compiling took more of the
 * processor than the scan itself, over 180,000 still more than it saved. What is found is the same.
 */
export function compileSparingly(): void {
  setFlagsFromString('--no-turbo-inlining')
}
