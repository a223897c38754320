import { toolNames } from './tool-names.ts'

/** What a free-text value such as `Claude Code (Sonnet 4.6)` says. */
export interface Agent {
  readonly tool: string | null
  readonly model: string | null
  /** The tool's name or the model is one we know, so the value is about AI and not about a person or a compiler. */
  readonly known: boolean
}

const modelName =
  /^(?:(?:openai|anthropic|google|z-ai|moonshotai|x-ai)[ /:-])?(?:(?:claude|gpt|chatgpt|gemini|kimi|glm|qwen|deepseek|grok|llama|mistral|codestral|devstral|minimax|composer|opus|sonnet|haiku|fable|nova)[a-z .-]{0,24}\d|o[1-9]\b|claude[ -](?:opus|sonnet|haiku|fable)\b|(?:opus|sonnet|haiku|fable)$|gemini[ -](?:pro|flash)\b)/i

const modelIdentity =
  /^(?:claude[ -](?:code[ -])?(?:opus|sonnet|haiku|fable|v?\d)|gpt[ -]?\d|chatgpt\b|gemini[ -](?:\d|pro|flash)|kimi[ -]k\d|glm[ -]?\d|qwen[ -]?\d|qwen[ -]coder|deepseek[ -][rv]\d|grok[ -]?\d|llama[ -]?\d)/i

/** Whether a text names a language model, e.g. `Opus 4.8` or `gpt-5.4`; `Claude` alone does not. */
export function isModelName(text: string): boolean {
  return text.length <= 80 && modelName.test(text)
}

/** Whether a display name can only be a model's: stricter, because people have names too. */
export function isModelIdentity(name: string): boolean {
  return name.length <= 80 && modelIdentity.test(name)
}

/**
 * Reads `Tool`, `Tool:model [analyser]` (the kernel's form), `Tool (model)`, `Tool / model`, `Model via Tool`,
 * `Tool-model` and `Model`.
 */
export function readAgent(value: string): Agent {
  const text = value.trim().slice(0, 200)
  return viaForm(text) ?? pairForm(text) ?? bareForm(text)
}

/** A model's name fit to be shown: no control or direction characters, bounded; null when nothing is left of it. */
export function safeModel(model: string | null): string | null {
  if (model === null) return null
  const kept = model.replaceAll(/[^\w .:/()[\]+@-]/g, '').trim()
  return kept === '' ? null : kept.slice(0, 64)
}

function viaForm(text: string): Agent | null {
  const at = text.toLowerCase().indexOf(' via ')
  if (at === -1) return null
  const tool = toolOf(text.slice(at + 5))
  return { tool, model: text.slice(0, at).trim(), known: tool !== null || isModelName(text) }
}

const pairs = /^([A-Za-z][\w. -]{0,39}?)\s?(?:\(([^()]{1,80})\)|[:/]\s?(\S.{0,79}))/

function pairForm(text: string): Agent | null {
  const match = pairs.exec(text)
  if (match === null) return null
  const [, name = '', inBrackets, after = ''] = match
  const tool = toolOf(name)
  const model =
    inBrackets === undefined ? modelWithoutAnalysers(after) : modelInBrackets(inBrackets)
  return { tool: tool ?? slugOf(name), model, known: tool !== null || isModelName(model) }
}

/** Plugins write more than the name: `cli/claude-opus-4-5=100%`. */
function modelInBrackets(text: string): string {
  const name = text.split('=', 1)[0] ?? ''
  const last = name.slice(name.lastIndexOf('/') + 1)
  return isModelName(last) ? last : name
}

/** The kernel's form lists analysers after the model: `claude-3-opus coccinelle sparse`. */
function modelWithoutAnalysers(text: string): string {
  const first = text.split(' ', 1)[0] ?? ''
  return /\d/.test(first) || !isModelName(text) ? first : text
}

function bareForm(text: string): Agent {
  const tool = toolOf(text)
  if (tool !== null) return { tool, model: null, known: true }
  if (isModelName(text)) return { tool: null, model: text, known: true }
  const [, head = '', tail = ''] = /^([A-Za-z]{2,20})[ -](.{1,60})$/.exec(text) ?? []
  const headTool = toolOf(head)
  if (headTool !== null && isModelName(tail)) return { tool: headTool, model: tail, known: true }
  return { tool: null, model: null, known: false }
}

function toolOf(name: string): string | null {
  return toolNames.get(name.trim().toLowerCase()) ?? null
}

function slugOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
}
