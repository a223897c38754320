import { setFlagsFromString } from 'node:v8'

/**
 * For processes that scan and end: V8 optimises a function later (after 1,000,000 units of its work instead of 67,584), and without
 * what it calls in it. Over 60,000 lines compiling took more of the processor than the scan itself. What is found is the same.
 */
export function compileSparingly(): void {
  setFlagsFromString('--no-turbo-inlining')
  setFlagsFromString('--interrupt-budget=1000000')
}
