import DOMPurify from 'dompurify'
import React, { createElement } from 'react'
import { useSearchParams } from 'react-router-dom'

const query = new URLSearchParams(window.location.search)

export function Text() {
  return <div>{query.get('banner')}</div>
}

export function Clean() {
  return <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(query.get('banner') ?? '') }} />
}

export function Fixed() {
  return <style dangerouslySetInnerHTML={{ __html: 'body { margin: 0 }' }} />
}

export function Choice() {
  const [params] = useSearchParams()
  const html = params.get('tab') === 'b' ? '<b>B</b>' : '<i>A</i>'
  return <p dangerouslySetInnerHTML={{ __html: html }} />
}

export function Numbered() {
  return <p dangerouslySetInnerHTML={{ __html: `<b>${Number(query.get('page'))}</b>` }} />
}

export function Element() {
  return createElement('div', { title: location.hash })
}

export function Data({ rows }: { rows: string[] }) {
  return <ul>{rows.map((row) => <li key={row}>{row}</li>)}</ul>
}
