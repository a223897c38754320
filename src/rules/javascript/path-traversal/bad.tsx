import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  return new Response(await readFile(path.join(process.cwd(), 'docs', name))) // finds
}

export async function saveNote(form: FormData) {
  'use server'
  await writeFile(path.join('notes', String(form.get('name'))), 'saved') // finds
}

export default async function NotesPage({ searchParams }: { searchParams: Promise<{ note: string }> }) {
  const { note } = await searchParams
  return <pre>{await readFile(`notes/${note}`, 'utf8')}</pre> // finds
}
