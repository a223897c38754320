import React from 'react'
import { useSearchParams } from 'react-router-dom'

const query = new URLSearchParams(window.location.search)

export function Back() {
  return <a href={query.get('back') ?? '/'}>back</a> // finds
}

export function Frame() {
  const target = decodeURIComponent(location.hash.slice(1))
  return <iframe src={target} title="x" /> // finds
}

export function Form() {
  const [params] = useSearchParams()
  return <form action={params.get('to') as string} method="post"></form> // finds
}

export function Button() {
  return <button formAction={`${query.get('to')}/x`}>go</button> // finds
}

export function plain(link: HTMLAnchorElement) {
  link.setAttribute('href', query.get('next') ?? '') // finds
}

declare const $: any

export function jquery() {
  $('#next').attr('href', location.hash.slice(1)) // finds
}
