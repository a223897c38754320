import { type Model } from '../../model.ts'

/** Addresses, their parts and what checks them. */
export const addresses: Model = {
  languages: ['javascript'],
  safeMembers: [
    { member: 'URL#{origin,host,hostname,port,protocol}', contexts: ['script'] },
    // What follows `?` is percent-encoded when an address is parsed: `"`, `<` and `>` do not stay in it.
    { member: 'URL#search', contexts: ['html'] },
    // Where the visitor comes from: leading back there leads nowhere new.
    { member: 'document.referrer', contexts: ['doubtful:redirect'] },
  ],
  validators: [
    // They refuse every character that does not stand in an address, `<` and `"` among them.
    {
      call: 'valid-url.{isUri,isHttpUri,isHttpsUri,isWebUri,is_uri,is_http_uri,is_https_uri,is_web_uri}',
      checks: 0,
      contexts: ['html'],
    },
  ],
}
