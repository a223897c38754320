import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/model-answer-run',
  languages: ['python'],
  title: 'Answer of a language model is run',
  message:
    'What a language model answers is run as code or as a command. Whoever can put text before the model then runs code in this program.',
  remediation:
    'Let the model choose from a fixed list of functions with checked arguments, or run its code in a container without rights and network.',
  severity: 'critical',
  confidence: 'high',
  cwe: [94, 95],
  owasp: 'A03:2021',
  references: [
    'https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/',
    'https://cwe.mitre.org/data/definitions/94.html',
  ],
  lifecycle: 'stable',
  sources: [
    {
      call: [
        'openai.{OpenAI,AsyncOpenAI,AzureOpenAI}#{chat.completions.create,completions.create,responses.create}',
        'openai.{ChatCompletion,Completion}.create',
        'openai.{chat.completions,completions,responses}.create',
        'anthropic.{Anthropic,AsyncAnthropic}#messages.create',
        'litellm.{completion,acompletion}',
        'ollama.{chat,generate}',
        'google.generativeai.GenerativeModel#generate_content',
        'cohere.Client#{generate,chat}',
        'langchain_openai.{ChatOpenAI,OpenAI}#{invoke,predict}',
        'transformers.pipeline()',
      ],
      note: 'answer of a model',
    },
  ],
  context: 'code',
  sinks: [
    { call: ['eval', 'exec', 'compile'], arguments: [0] },
    {
      call: [
        'os.{system,popen}',
        'subprocess.{getoutput,getstatusoutput}',
        'asyncio.create_subprocess_shell',
      ],
      arguments: [0],
    },
    {
      call: 'subprocess.{run,call,Popen,check_call,check_output}',
      arguments: [0],
      when: [{ keyword: 'shell', is: true }],
    },
    { call: '{pickle,dill,marshal}.loads', arguments: [0] },
  ],
}
