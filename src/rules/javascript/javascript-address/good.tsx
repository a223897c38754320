import React from 'react'
import { useSearchParams } from 'react-router-dom'

const query = new URLSearchParams(window.location.search)

export function Back() {
  return <a href={`/pages/${query.get('back')}`}>back</a>
}

export function Fixed() {
  return <a href="/home">home</a>
}

export function Choice() {
  const [params] = useSearchParams()
  const to = params.get('to') === 'shop' ? '/shop' : '/'
  return <form action={to} method="post"></form>
}

export function Encoded() {
  return <a href={'/search?q=' + encodeURIComponent(query.get('q') ?? '')}>again</a>
}

export function plain(link: HTMLAnchorElement) {
  link.setAttribute('title', query.get('next') ?? '')
  link.setAttribute('href', '#' + query.get('next'))
}

declare const $: any

export function jquery() {
  $('#next').attr('title', location.hash.slice(1))
}

export function Parsed() {
  const url = new URL(query.get('next') ?? '/', location.origin)
  if (url.origin !== location.origin) return null
  if (url.host !== 'shop.example.com') return null
  return <a href={url.href}>next</a>
}

export function Checked() {
  const next = query.get('next') ?? ''
  if (!/^https?:/.test(next)) return null
  return <a href={next}>next</a>
}

export function Site() {
  const url = new URL(query.get('next') ?? '')
  return <a href={url.origin}>site</a>
}

export function here(link: HTMLAnchorElement) {
  const address = window.location.href
  link.setAttribute('href', address)
}
