import { readFile } from 'node:fs/promises'
import path from 'node:path'

const notes = new Map([['first', 'first.md']])

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  return new Response(await readFile(path.join(process.cwd(), 'docs', path.basename(name))))
}

export async function readNote(form: FormData) {
  'use server'
  const file = notes.get(String(form.get('name')))
  return file === undefined ? null : readFile(file)
}

export default function NotesPage({ title }: { title: string }) {
  return <h1>{title}</h1>
}
