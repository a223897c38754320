import React, { createElement } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useRouter } from 'next/router'

export function Banner() {
  const query = new URLSearchParams(window.location.search)
  return <div dangerouslySetInnerHTML={{ __html: query.get('banner') ?? '' }} /> // finds
}

export function Hash() {
  const html = decodeURIComponent(location.hash.slice(1))
  return <section className="x" dangerouslySetInnerHTML={{ __html: `<b>${html}</b>` }}></section> // finds
}

export function Params() {
  const [params] = useSearchParams()
  const markup = { __html: params.get('note') }
  return <p dangerouslySetInnerHTML={markup} /> // finds
}

export function Next() {
  const { query } = useRouter()
  return <span dangerouslySetInnerHTML={{ __html: String(query.title) }} /> // finds
}

export function Plain() {
  return createElement('div', { dangerouslySetInnerHTML: { __html: document.referrer } }) // finds
}

export function Frame() {
  return <iframe srcDoc={location.hash} /> // finds
}
